"""Content is checked where it is read: whole files load, each kind of mistake is named."""

import re
import runpy
import tomllib
from pathlib import Path

import pytest

from stayline.content import compile as compiling
from stayline.content.content_error import ContentError
from stayline.content.load import HERE, read
from stayline.domain import answers, opt_out
from stayline.domain.reading import impression, resemblance, weights
from stayline.domain.reading.wishes import all_lists, grow
from stayline.domain.step import Ask
from stayline.domain.words import LANGUAGES, gather

MISTAKES = tomllib.loads(Path(__file__).with_name("mistakes.toml").read_text("utf-8"))["mistakes"]
CHECK_IN = "journeys/onboarding_check_in.toml"
CHOICES = [
    pytest.param(step, language, id=f"{journey.id}-{step.id}-{language}")
    for playbook in [read(HERE)]
    for journey in playbook.journeys.values()
    for step in journey.steps.values()
    for language in playbook.languages
    if isinstance(step, Ask) and step.options
]


def test_all_content_loads() -> None:
    playbook = read(HERE)
    assert set(playbook.journeys) == {path.stem for path in (HERE / "journeys").glob("*.toml")}
    assert set(playbook.languages) == {path.stem for path in (HERE / "wording").glob("*.toml")}


def test_a_copy_with_nothing_changed_equals_the_real_content(content: Path) -> None:
    assert read(content) == read(HERE)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["what"])
def test_a_mistake_is_refused_with_its_place_and_the_reason(
    mistake: dict[str, str], content: Path
) -> None:
    file = content / mistake["file"]
    sound = file.read_text("utf-8")
    assert mistake["old"] in sound
    file.write_text(sound.replace(mistake["old"], mistake["new"], 1), "utf-8")
    with pytest.raises(ContentError) as refused:
        read(content)
    assert refused.value.place == mistake["place"]
    assert mistake["reason"] in refused.value.reason
    assert str(refused.value) == f"{refused.value.place}: {refused.value.reason}"


def test_one_option_is_refused(content: Path) -> None:
    file = content / CHECK_IN
    second = re.compile(r"^  \{ label\.en = \"no call needed\".*\n", re.MULTILINE)
    spoilt, count = second.subn("", file.read_text("utf-8"))
    assert count == 1
    file.write_text(spoilt, "utf-8")
    with pytest.raises(ContentError, match=r"step 'call_back': one option is no choice"):
        read(content)


def test_more_starts_than_one_transaction_can_move_are_refused(content: Path) -> None:
    file = content / "journeys/birthday.toml"
    start = re.search(r"^\[\[starts\]\]\n(?:\w.*\n)+", file.read_text("utf-8"), re.MULTILINE)
    assert start
    sound = file.read_text("utf-8").replace(start.group(), start.group() + "\n")
    file.write_text(sound.replace(start.group(), f"{start.group()}\n" * 30, 1), "utf-8")
    with pytest.raises(ContentError, match=r"journeys/: \d+ starts; at most 45 can wait at once"):
        read(content)


def test_too_many_segments_are_refused(content: Path) -> None:
    file = content / CHECK_IN
    # 1,600 letters and a curly quote: 24 segments of 67.
    file.write_text(file.read_text("utf-8").replace("Understood.", "’" + "m" * 1600), "utf-8")
    with pytest.raises(ContentError, match=r"step 'not_called': text\.en: 2\d segments; more than"):
        read(content)


@pytest.mark.parametrize(
    "name", ["business.toml", "activities.toml", "calendars.toml", "placeholders.toml"]
)
def test_a_missing_file_is_named(name: str, content: Path) -> None:
    (content / name).unlink()
    with pytest.raises(ContentError, match=f"{name}: the file is missing"):
        read(content)


def test_a_journey_without_steps_is_refused(content: Path) -> None:
    (content / "journeys/empty.toml").write_text(
        'id = "empty"\nversion = 1\ntitle = "Empty"\npurpose = "service"\n', "utf-8"
    )
    with pytest.raises(ContentError, match=r"empty\.toml: a journey needs a step"):
        read(content)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder into which everything was compiled that a layer's build compiles."""
    package = tmp_path_factory.mktemp("stayline")
    for folder in ("content", "domain/reading", "domain/words"):
        (package / folder).mkdir(parents=True)
    compiling.main(package)
    return package


def test_the_compiled_playbook_equals_what_is_read(compiled: Path) -> None:
    assert runpy.run_path(str(compiled / "content/compiled.py"))["PLAYBOOK"] == read(HERE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_compiled_vocabulary_equals_what_its_word_lists_say(
    compiled: Path, language: str
) -> None:
    module = runpy.run_path(str(compiled / f"domain/words/compiled_{language}.py"))
    assert module["VOCABULARY"] == gather(language)


@pytest.mark.parametrize("learnt", [resemblance.LEARNT, impression.LEARNT])
def test_the_compiled_weights_equal_the_list(compiled: Path, learnt: str) -> None:
    module = runpy.run_path(str(compiled / f"domain/reading/compiled_{learnt}.py"))
    assert module["WEIGHTS"] == weights.listed(learnt)


def test_every_list_that_a_wish_is_found_by_is_compiled(compiled: Path) -> None:
    trees = runpy.run_path(str(compiled / "domain/reading/compiled.py"))["TREES"]
    assert trees == {listed: grow(listed) for listed in all_lists()}


@pytest.mark.parametrize(("step", "language"), CHOICES)
def test_an_option_is_chosen_by_its_own_words(step: Ask, language: str) -> None:
    question = step.question(language)
    for number, option in enumerate(step.options, start=1):
        for words in (option.label[language], *option.words.get(language, ())):
            answer = answers.read(question, words, language)
            assert (answer.kind, answer.value) == ("scored", number), words


@pytest.mark.parametrize(("step", "language"), CHOICES)
def test_no_option_is_called_what_stops_or_starts_texts(step: Ask, language: str) -> None:
    for option in step.options:
        label = option.label[language]
        assert opt_out.read(label, language).kind == "none"
        assert opt_out.is_provider_keyword(label) is None
        for words in option.words.get(language, ()):
            assert opt_out.read(words, language).kind in ("none", "likely")
            # To the provider YES is a START: no harm to who gets texts, and people will write it.
            assert opt_out.is_provider_keyword(words) is None or words == "yes"
