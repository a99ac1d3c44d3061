"""What `sam build` made is what Lambda needs: compiled, small, and complete for what we use."""

import importlib.metadata
import importlib.util
import json
import re
import ssl
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from samtranslator.yaml_helper import yaml_parse

from local.aws import sam_cli
from local.aws.sam_cli import BUILT, ROOT

pytestmark = pytest.mark.local

UNCHECKED_HASH = b"\x01\x00\x00\x00"
TEMPLATE: dict[str, Any] = yaml_parse((ROOT / "template.yaml").read_text())
RESOURCES: dict[str, dict[str, Any]] = TEMPLATE["Resources"]
SHARED: dict[str, Any] = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]
BUILDS = [name for name, resource in RESOURCES.items() if "BuildMethod" in str(resource)]
# Permissions that belong to no operation of their own, and those that Lambda uses in our place.
NOT_CALLED = {
    "bedrock:InvokeModel",
    "sms-voice:SendTextMessage",
    "dynamodb:ConditionCheckItem",
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
}
# Permitted by what they are made of, or under another name.
PLURALS = {
    "bedrock-runtime:Converse",
    "dynamodb:TransactWriteItems",
    "pinpoint-sms-voice-v2:SendTextMessage",
    "sqs:SendMessageBatch",
}

# What is imported, and something that it must still do.
LOADED = {
    "import twilio.request_validator as t": "bool(t.RequestValidator)",
    "import boto3": "bool(boto3.client('sqs', 'eu-west-1').meta)",
    "import botocore.session as s": (
        "s.get_session().create_client('dynamodb', 'eu-west-1').can_paginate('query')"
    ),
    "import pydantic": "pydantic.TypeAdapter(int).validate_python('1') == 1",
    "from phonenumbers import parse, timezone": (
        "'America/New_York' in timezone.time_zones_for_number(parse('+12025550101'))"
    ),
    "import zoneinfo; zoneinfo.reset_tzpath([])": "bool(zoneinfo.ZoneInfo('Pacific/Apia'))",
    "from aws_lambda_powertools import Logger, Metrics": "bool(Logger())",
    "import aws_lambda_powertools.event_handler as p": "bool(p.APIGatewayHttpResolver())",
}
# Arguments that botocore itself reads on the way; all others may be missing here.
NEEDED: dict[str, dict[str, Any]] = {
    "BatchGetItem": {"RequestItems": {}},
    "BatchWriteItem": {"RequestItems": {}},
    "Converse": {"modelId": "a-model"},
}
CALL = """
import botocore.session, botocore.awsrequest, botocore.config
def answer(request, **_):
    class Raw:
        def stream(self): yield b"{}"
    return botocore.awsrequest.AWSResponse(request.url, 200, {}, Raw())
"""


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the newest build, made now if the sources have changed."""
    with sam_cli.one_at_a_time():
        sam_cli.build(sam_cli.fingerprint(), tmp_path_factory.mktemp("build") / "sam.log")
    return BUILT


def called() -> set[str]:
    """Return every AWS operation that some role of the template permits us to call."""
    return PLURALS | {
        action
        for resource in RESOURCES.values()
        for statement in statements(resource)
        for action in statement["Action"]
        if action not in NOT_CALLED
    }


def statements(resource: dict[str, Any]) -> list[dict[str, Any]]:
    if not resource["Type"].startswith("AWS::IAM::"):
        return []
    properties = resource["Properties"]
    policies = properties.get("Policies", [properties])
    return [each for policy in policies for each in policy["PolicyDocument"]["Statement"]]


def run_on_the_layer_alone(build: Path, code: str, **environment: str) -> str:
    """Run code with nothing to import but Python's own library and the layer; return its output."""
    layer = build / "StaylineLayer" / "python"
    path = f"import sys; sys.path.append({str(layer)!r}); sys.dont_write_bytecode = True\n"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-I", "-S", "-c", path + code],
        capture_output=True,
        text=True,
        check=False,
        env={"AWS_DEFAULT_REGION": "eu-west-1", **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("built", BUILDS)
def test_all_bytecode_is_valid_whatever_the_date_of_its_file(build: Path, built: str) -> None:
    sources = list((build / built).rglob("*.py"))
    stale = [
        source
        for source in sources
        if Path(importlib.util.cache_from_source(str(source))).read_bytes()[4:16]
        != UNCHECKED_HASH + importlib.util.source_hash(source.read_bytes())
    ]
    assert sources
    assert stale == []


def test_the_layer_is_below_60_mb(build: Path) -> None:
    files = [path for path in (build / "StaylineLayer").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 60_000_000


def test_a_function_is_only_its_own_code(build: Path) -> None:
    for name in BUILDS:
        files = {path.name for path in (build / name).rglob("*.py")}
        assert name == "StaylineLayer" or "app.py" in files
        assert not list((build / name).rglob("Makefile"))


def test_what_ships_is_what_the_tests_run_with() -> None:
    lock = (ROOT / "shared" / "requirements.txt").read_text()
    pinned = dict(re.findall(r"^([\w-]+)==([\w.]+)", lock, re.MULTILINE))
    assert pinned == {name: importlib.metadata.version(name) for name in pinned}


@pytest.mark.parametrize("machine", ["aarch64", "x86_64"])
def test_the_layer_serves_both_processors(build: Path, machine: str) -> None:
    pydantic_core = build / "StaylineLayer" / "python" / "pydantic_core"
    assert list(pydantic_core.glob(f"*{machine}*.so"))


def meant(said: Any) -> str:
    """Return a value for an environment variable: a parameter's default, or something made up."""
    if isinstance(said, str):
        return said
    return TEMPLATE["Parameters"].get(said.get("Ref"), {}).get("Default") or "/made-up"


@pytest.mark.parametrize("function", [name for name in BUILDS if name != "StaylineLayer"])
def test_a_function_starts_from_what_was_built(build: Path, function: str) -> None:
    own = RESOURCES[function]["Properties"].get("Environment", {"Variables": {}})
    told = {**SHARED, **own["Variables"]}
    code = f"sys.path.append({str(build / function)!r})\nimport app; print(app.lambda_handler)"
    assert run_on_the_layer_alone(build, code, **{name: meant(said) for name, said in told.items()})


@pytest.mark.parametrize("operation", sorted(called()))
def test_every_operation_we_may_call_loads_from_the_layer(build: Path, operation: str) -> None:
    service, _, action = operation.partition(":")
    code = f"""
client = botocore.session.get_session().create_client({service!r}, region_name="eu-west-1",
    aws_access_key_id="a", aws_secret_access_key="b",
    config=botocore.config.Config(parameter_validation=False))
client.meta.events.register("before-send", answer)
call = getattr(client, botocore.xform_name({action!r}))
print(call(**{NEEDED.get(action, {})!r})["ResponseMetadata"]["HTTPStatusCode"])
"""
    assert run_on_the_layer_alone(build, CALL + code) == "200\n"


def test_no_operation_is_kept_that_no_role_may_call() -> None:
    contents = tomllib.loads((ROOT / "layer" / "contents.toml").read_text())
    kept = {
        f"{service}:{operation}"
        for service, operations in contents["aws_operations"].items()
        for operation in operations
    }
    assert kept == called()


def test_a_page_after_the_first_is_asked_for_from_the_layer(build: Path) -> None:
    code = """
s = botocore.session.get_session().create_client("dynamodb", region_name="eu-west-1",
    aws_access_key_id="a", aws_secret_access_key="b")
print(s.can_paginate("query"), s.exceptions.ConditionalCheckFailedException.__name__)
"""
    assert run_on_the_layer_alone(build, CALL + code) == "True ConditionalCheckFailedException\n"


@pytest.mark.parametrize("region", ["us-east-1", "us-gov-west-1", "cn-north-1"])
@pytest.mark.parametrize("service", sorted({each.partition(":")[0] for each in called()}))
def test_an_endpoint_is_the_same_with_the_whole_data(
    build: Path, service: str, region: str
) -> None:
    code = f"""
import botocore.session
print(botocore.session.Session().create_client({service!r}, {region!r}).meta.endpoint_url)
"""
    whole = botocore.session.Session().create_client(service, region)
    assert run_on_the_layer_alone(build, code) == f"{whole.meta.endpoint_url}\n"


def test_functions_trust_amazons_roots_and_no_others(build: Path) -> None:
    named = Path(SHARED["AWS_CA_BUNDLE"]).relative_to("/opt")
    trusted = ssl.create_default_context(cafile=str(build / "StaylineLayer" / named))
    roots: list[dict[str, Any]] = [dict(root) for root in trusted.get_ca_certs()]
    assert {dict(pair[0] for pair in root["subject"])["commonName"] for root in roots} == {
        *(f"Amazon Root CA {number}" for number in range(1, 5)),
        "Starfield Services Root Certificate Authority - G2",
    }


def test_a_reply_is_read_with_words_that_were_compiled(build: Path) -> None:
    code = """
from stayline.domain import answers, opt_out, triage
from stayline.domain.survey import Scale
answer = answers.read(Scale(0, 10), "8", "en")
print(opt_out.read("please stop texting me", "en").kind, answer.value)
print(opt_out.read("the garden is in bloom", "en").kind)
print(triage.read("our parcel sat in the depot five days", "en").severity)
print(*sorted(name for name in sys.modules if "domain" in name and "compiled" in name))
"""
    assert run_on_the_layer_alone(build, code).split() == [
        "certain",
        "8",
        "none",
        "low",
        "stayline.domain.reading.compiled",
        "stayline.domain.reading.compiled_impressions",
        "stayline.domain.reading.compiled_resemblance",
        "stayline.domain.words.compiled_en",
    ]


def test_twilios_messages_can_be_sent_read_and_listed(build: Path) -> None:
    code = """
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client
class Wire(TwilioHttpClient):
    def request(self, method, url, *args, **kwargs):
        one = {"sid": "SM" + "0" * 32, "body": "hi", "status": "queued"}
        if url.endswith("Messages.json") and method == "GET":
            return Response(200, __import__("json").dumps({"messages": [one]}))
        return Response(201 if method == "POST" else 200, __import__("json").dumps(one))
messages = Client("SK" + "0" * 32, "secret", "AC" + "0" * 32, http_client=Wire()).messages
created = messages.create(to="+12025550101", from_="+12025550100", body="hi")
print(created.sid == messages(created.sid).fetch().sid == messages.list(limit=1)[0].sid)
"""
    assert run_on_the_layer_alone(build, code) == "True\n"


@pytest.mark.parametrize(("imports", "works"), LOADED.items())
def test_what_we_import_loads_from_the_layer(build: Path, imports: str, works: str) -> None:
    assert run_on_the_layer_alone(build, f"{imports}\nprint({works})") == "True\n"


def test_the_built_template_refers_to_what_was_built(build: Path) -> None:
    template = yaml_parse((build / "template.yaml").read_text())
    uris = {
        resource["Properties"].get("CodeUri") or resource["Properties"].get("ContentUri")
        for name, resource in template["Resources"].items()
        if name in BUILDS
    }
    assert uris == set(BUILDS), json.dumps(sorted(uris))
