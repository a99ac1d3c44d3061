"""Who opens a link: people with whatever phone, previews and scanners by what they say."""

import pytest

from stayline.adapters.readers import who

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36"
    " (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36"
)
CUBOT = (
    "Mozilla/5.0 (Linux; Android 5.1; CUBOT_NOTE_S Build/LMY47I) AppleWebKit/537.36"
    " (KHTML, like Gecko) Chrome/62.0.3202.84 Mobile Safari/537.36"
)
MESSAGES = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko)"
    " Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0"
)
PEOPLE = [
    IPHONE,
    ANDROID,
    CUBOT,
    f"{ANDROID} SamsungBrowser/25.0",
    f"{ANDROID} KAKAOTALK/10.4.3 (INAPP)",
    f"{ANDROID} [FBAN/EMA;FBLC/tr_TR;FBAV/410.0.0.10.115;]",
    f"{IPHONE} [LinkedInApp]/9.30",
    f"{IPHONE} Twitter for iPhone/10.40",
    f"{IPHONE} Line/14.9.0",
    f"{IPHONE} GSA/360.1",
    f"{IPHONE} NAVER(inapp; search; 2000; 12.9.1)",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/4.2; U; en) Presto/2.12 Version/12.16",
]
SOFTWARE = [
    "",
    MESSAGES,
    f"{ANDROID} GoogleMessages/20.1",
    "Mozilla/5.0 Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/)",
    f"{ANDROID} (compatible; Google-Read-Aloud; +https://support.google.com/webmasters)",
    f"{ANDROID} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    f"{ANDROID} (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    f"{ANDROID} (compatible; Applebot/0.1)",
    "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "Mozilla/5.0 (compatible; Snap URL Preview Service; bot; snapchat)",
    "Mozilla/5.0 MicrosoftPreview/2.0 +https://aka.ms/MicrosoftPreview",
    "Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/129.0 Safari/537.36",
    "facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984",
    "facebookexternalhit/1.1;line-poker/1.0",
    "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "TelegramBot (like TwitterBot)",
    "Twitterbot/1.0",
    "WhatsApp/2.24.10.80 A",
    "curl/8.5.0",
    "python-requests/2.32.3",
    "Go-http-client/2.0",
    "okhttp/4.12.0",
    "Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8)",
]


@pytest.mark.parametrize("agent", PEOPLE)
def test_a_person_is_known_by_a_browser(agent: str) -> None:
    assert who("GET", {"user-agent": agent}) == "human"


@pytest.mark.parametrize("agent", SOFTWARE)
def test_software_is_known_by_what_it_says(agent: str) -> None:
    assert who("GET", {"user-agent": agent}) == "preview"


def test_who_says_nothing_is_no_person() -> None:
    assert who("GET", {}) == "preview"


def test_a_look_at_the_head_is_no_persons() -> None:
    assert who("HEAD", {"user-agent": IPHONE}) == "preview"


@pytest.mark.parametrize(
    ("name", "value"),
    [("Sec-Purpose", "prefetch;prerender"), ("purpose", "prefetch"), ("x-purpose", "preview")],
)
def test_a_page_fetched_ahead_is_not_opened_yet(name: str, value: str) -> None:
    assert who("GET", {"User-Agent": IPHONE, name: value}) == "preview"
