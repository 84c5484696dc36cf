"""Taking secrets out of an exchange before anything of it is written down.

What goes: the credentials that a request carries (headers, cookies, query), wherever else they occur, also percent-encoded,
escaped, in base64, half masked, or in pieces over the events of a stream; keys and tokens that are known by their look; the values of
names such as `password`; ids of organisations and projects. Credentials become `REMOVED`. An id becomes its prefix and a short
digest, so that two of them stay two.

Rules: the same text always comes out the same, and what came out comes out unchanged, so that a request to be replayed can
be scrubbed like the recorded one and compared. A credential of fewer than 8 characters is no secret (`test`, `none`) and stays.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, quote_plus

REMOVED = "REMOVED"
IDS = ("org", "proj")  # prefixes of ids that tell whose account it is
SECRET_HEADERS = frozenset(
    "authorization proxy-authorization api-key x-api-key x-goog-api-key ocp-apim-subscription-key cookie set-cookie "
    "x-amz-security-token openai-organization openai-project".split()
)

_LEAST = 8  # characters
_NAMES = (
    r"(?:x[-_])?api[-_]?key|authorization|access[-_]token|refresh[-_]token|id[-_]token|subject[-_]token|client[-_]secret|"
    r"client[-_]assertion|secret[-_]access[-_]key|session[-_]token|signing[-_]secret|webhook[-_]secret|password|secret|"
    r"(?:set-)?cookie|x-amz-security-token"
)
_NAME = re.compile(_NAMES, re.IGNORECASE)
_QUERY = r"key|sig|signature|token|x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)"
_QUERY_NAME = re.compile(f"{_QUERY}|{_NAMES}", re.IGNORECASE)
_LOOKS = (
    # A name and its value, in a URL or form and in JSON that stands inside a text.
    (re.compile(rf"((?:^|[?&])(?:{_QUERY}|{_NAMES})=)[^&\s\"'<>\\]+", re.IGNORECASE), rf"\1{REMOVED}"),
    (re.compile(rf"(\\?\"(?:{_NAMES})\\?\"\s*:\s*\\?\")[^\"\\]+", re.IGNORECASE), rf"\1{REMOVED}"),
    (re.compile(r"(\bBearer )[\w.~+/*-]{8,}=*"), rf"\1{REMOVED}"),
    # OpenAI's keys, session keys, keys for browsers, webhooks' secrets; also as its errors show them, half masked.
    (re.compile(r"(?<![A-Za-z0-9])(?:sk-|sess-|ek_|whsec_)[\w*+/-]{12,}=*"), REMOVED),
    (re.compile(r"(?<![A-Za-z0-9_-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*"), REMOVED),  # a JSON web token
    (re.compile(r"(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])"), REMOVED),  # an access key of AWS
)
_MARKS = ("index", "output_index", "content_index", "summary_index", "item_id")  # tell texts of a stream apart


class Scrubber:
    """Removes secrets from texts, JSON values and bytes. `learn` tells it the credentials of a request first.

    `secrets`: further texts to remove. `ids`: prefixes of ids to replace. `scrub`: a function that every text is put through
    first, for what only its author knows; it must give the same for what it has given.
    """

    def __init__(
        self, secrets: Iterable[str] = (), ids: Iterable[str] = IDS, scrub: Callable[[str], str] | None = None
    ) -> None:
        self._own = scrub
        self._known: set[str] = set()
        self._exact: re.Pattern[str] | None = None
        self._lock = threading.Lock()
        self._encoded: re.Pattern[str] | None = None
        prefixes = "|".join(map(re.escape, ids))
        self._ids = (
            re.compile(rf"(?<![A-Za-z0-9])({prefixes})([-_])((?=[A-Za-z]*\d)[A-Za-z0-9]{{10,}})") if prefixes else None
        )
        self._add(secrets)

    def learn(self, headers: Mapping[str, str], query: Mapping[str, Sequence[str]]) -> None:
        """Notes the credentials of a request; header names are lower case. From now on they are removed everywhere."""
        found: list[str] = []
        for name in SECRET_HEADERS & headers.keys():
            value = headers[name]
            if name == "cookie":
                found += [pair.partition("=")[2].strip() for pair in value.split(";")]
                continue
            if name == "set-cookie":  # several are one text here, each with attributes
                found += re.findall(r"(?:^|,\s*)[^\s=;,]+=([^;,\s]+)", value)
                continue
            scheme, blank, rest = value.partition(" ")
            found += [rest.strip()] if blank else [value]
            if scheme.lower() == "basic":
                try:
                    login = base64.b64decode(rest).decode()
                except ValueError:
                    continue
                found += [login, login.partition(":")[2]]
        found += [value for name, values in query.items() if _QUERY_NAME.fullmatch(name) for value in values]
        with self._lock:
            self._add(found)

    def _add(self, texts: Iterable[str]) -> None:
        new = {text for text in texts if len(text) >= _LEAST and text != REMOVED} - self._known
        if not new:
            return
        self._known |= new
        forms: set[str] = set()
        masked: list[str] = []
        encoded: set[str] = set()
        for text in self._known:
            escaped = json.dumps(text)[1:-1]
            forms |= {text, quote(text, safe=""), quote_plus(text), escaped, json.dumps(escaped)[1:-1]}
            forms |= {json.dumps(text, ensure_ascii=False)[1:-1]}
            masked.append(rf"{re.escape(text[:3])}[\w-]{{0,40}}\*{{2,400}}[\w-]{{0,40}}")
            encoded |= set(_in_base64(text.encode()))
        longest = sorted(map(re.escape, forms), key=len, reverse=True)
        self._exact = re.compile("|".join([*longest, *masked]))
        self._encoded = re.compile("|".join(sorted(map(re.escape, encoded), key=len, reverse=True)))

    def text(self, text: str) -> str:
        """A text without its secrets."""
        if self._own is not None:
            text = self._own(text)
            if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - the user's function may do anything
                raise TypeError(f"scrub: expected a function from str to str, it gave {type(text).__name__}")
        return self._plain(text)

    def _plain(self, text: str) -> str:
        for pattern, instead in _LOOKS:
            text = pattern.sub(instead, text)
        if self._ids is not None:
            text = self._ids.sub(lambda found: f"{found[1]}{found[2]}{_short(found[3])}", text)
        if self._exact is not None and self._encoded is not None:
            text = self._exact.sub(REMOVED, text)
            text = self._encoded.sub(lambda found: "A" * len(found[0]), text)  # still base64
        return text

    def named(self, name: str, text: str) -> str:
        """The value of a name: nothing of it stays where the name tells of a secret."""
        return REMOVED if _NAME.fullmatch(name) else self.text(text)

    def query(self, name: str, text: str) -> str:
        """The same for a parameter of a URL."""
        return REMOVED if _QUERY_NAME.fullmatch(name) else self.text(text)

    def value(self, value: Any) -> Any:
        """JSON without its secrets."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {
                self._plain(key): self.named(key, item) if isinstance(item, str) else self.value(item)
                for key, item in value.items()
            }
        return value

    def data(self, data: bytes) -> bytes:
        """Bytes that are no text, without the credentials that are known."""
        if self._exact is None:
            return data
        return self._exact.sub(REMOVED, data.decode("latin-1")).encode("latin-1")

    def stream(self, events: list[Any]) -> list[Any]:
        """The JSON of a stream's events, also without the secrets that stand in it piece by piece, as a model writes them."""
        places: dict[tuple[object, ...], list[tuple[Any, Any]]] = {}
        events = [self.value(event) for event in events]
        for event in events:
            _collect(event, (), places)
        for found in places.values():
            pieces = [holder[key] for holder, key in found]
            if len(pieces) > 1:
                for (holder, key), piece in zip(found, self._joined(pieces), strict=True):
                    holder[key] = piece
        return events

    def _joined(self, pieces: list[str]) -> list[str]:
        """Pieces of one text; what of a secret is in each is taken out, and the first one says so."""
        whole = "".join(pieces)
        patterns = [pattern for pattern, instead in _LOOKS if instead == REMOVED]
        taken = bytearray(len(whole))  # 1 where a secret is, which two patterns may find
        for pattern in [*patterns, self._exact]:
            for found in pattern.finditer(whole) if pattern is not None else ():
                taken[found.start() : found.end()] = b"\1" * len(found[0])
        for first, last in reversed([found.span() for found in re.finditer(rb"\x01+", taken)]):
            at = 0
            for index, piece in enumerate(pieces):
                start, end = max(first - at, 0), min(last - at, len(piece))
                if start < end:
                    pieces[index] = piece[:start] + (REMOVED if at <= first else "") + piece[end:]
                at += len(piece)
        return pieces


def _collect(value: Any, path: tuple[object, ...], places: dict[tuple[object, ...], list[tuple[Any, Any]]]) -> None:
    """Where the strings of an event stand; those that go on from event to event have the same path."""
    if isinstance(value, dict):
        marks = _MARKS if path else ("type", *_MARKS)
        path = (*path, *((mark, value[mark]) for mark in marks if isinstance(value.get(mark), (str, int))))
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in entries:
        if isinstance(item, str):
            if key not in _MARKS:
                places.setdefault((*path, key), []).append((value, key))
        else:
            _collect(item, (*path, key), places)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _in_base64(data: bytes) -> Iterable[str]:
    """What a text looks like inside base64, for each of the three places where it may begin; its first and last characters, which
    depend on the neighbours, are left out."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + data).decode()
        core = whole[(before * 8 + 5) // 6 : (before + len(data)) * 8 // 6]
        yield core
        yield core.replace("+", "-").replace("/", "_")
