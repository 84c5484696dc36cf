"""What a program needs is read off its source; what cannot be told is said, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from oai_lite import ArgumentError
from oai_lite.packing.analyze import Need, analyze


def read(folder: Path, **files: str) -> Need:
    """What these files of a program need."""
    paths = []
    for name, text in files.items():
        paths.append(folder / f"{name}.py")
        paths[-1].write_text(text)
    return analyze(paths)


@pytest.mark.parametrize(
    ("text", "resources", "plugins"),
    [
        ("from oai_lite import OpenAI\nOpenAI().chat.completions.create()", {"chat"}, {"api_key"}),
        ("import oai_lite as o\nc = o.AsyncOpenAI()\nasync def f(): await c.embeddings.create()", {"embeddings"}, {"api_key"}),
        ("import oai_lite\noai_lite.api_key = 'k'\noai_lite.images.generate()", {"images"}, {"api_key"}),
        ("from openai import OpenAI\nwith OpenAI() as c:\n    c.with_options(timeout=3).files.list()", {"files"}, {"api_key"}),
        ("from oai_lite import AzureOpenAI as A\nc = A(azure_endpoint='x', api_key='k')\nc.chat", {"chat"}, {"azure", "api_key"}),
        ("import oai_lite\nc = oai_lite.AzureOpenAI(azure_ad_token_provider=p)\nc.chat", {"chat"}, {"azure", "azure_ad"}),
        ("from oai_lite import OpenAI\nfrom oai_lite.providers import bedrock\nc = OpenAI(provider=bedrock())\nc.responses",
         {"responses"}, {"bedrock"}),
        ("import oai_lite\nc = oai_lite.OpenAI(workload_identity={})\nc.models", {"models"}, {"workload_identity"}),
        ("from oai_lite import OpenAI\nfrom pydantic import BaseModel\nc = OpenAI(plugins=['shorthand'])\nc.batches",
         {"batches"}, {"api_key", "pydantic", "shorthand"}),
        ("from oai_lite import OpenAI\nclass A:\n    def __init__(self): self.c = OpenAI()\n    def f(self): self.c.videos",
         {"videos"}, {"api_key"}),
        ("from oai_lite import OpenAI\ndef make():\n    return OpenAI()\nmake().moderations", {"moderations"}, {"api_key"}),
        ("from oai_lite import OpenAI\ndef f(c): return g(c)\ndef g(d): d.evals\nf(OpenAI())", {"evals"}, {"api_key"}),
        ("from oai_lite import OpenAI\ndef f(c: OpenAI) -> None: getattr(c, 'audio').speech", {"audio"}, {"api_key"}),
        ("from oai_lite import OpenAI\nc = OpenAI()\nif (d := c.copy()): d.uploads", {"uploads"}, {"api_key"}),
    ],
)  # fmt: skip
def test_what_is_needed(text: str, resources: set[str], plugins: set[str], tmp_path: Path) -> None:
    """Clients are followed from where they are made, under their names, through functions of the file."""
    need = read(tmp_path, app=text)
    assert (need.resources, need.plugins, need.unclear) == (resources, plugins, [])


def test_imported_types(tmp_path: Path) -> None:
    """A module of types that is imported by name is taken, unless it comes with a resource anyway."""
    need = read(
        tmp_path,
        app="from oai_lite import OpenAI\nfrom oai_lite.types import Batch\nfrom oai_lite.types.chat import ChatCompletion\n"
        "OpenAI().chat",
    )
    assert need.include == {"oai_lite.types.batch"}


def test_several_files(tmp_path: Path) -> None:
    """A client that one file makes and another uses, under an annotation, is one program's."""
    need = read(
        tmp_path,
        app="from oai_lite import OpenAI\nclient = OpenAI()\nclient.chat",
        helper="from oai_lite import OpenAI\ndef search(client: OpenAI) -> None:\n    client.vector_stores",
    )
    assert need.resources == {"chat", "vector_stores"} and not need.unclear


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("helper(client)", "the client is handed to helper(), which is not in this file; name its file, too"),
        ("getattr(client, name)", "getattr(client, name): what is asked of the client is computed"),
        ("client.wigdets", "client.wigdets is no resource of the package; if a plugin mounts it, add that plugin"),
        ("OpenAI(**options)", "OpenAI(**…): its options are computed, so the plugins they need cannot be told"),
        ("OpenAI(provider=chosen())", "provider= is computed, so its plugin cannot be told"),
    ],
)
def test_what_is_unclear(line: str, why: str, tmp_path: Path) -> None:
    """What cannot be followed is told with file, line and reason."""
    need = read(tmp_path, app=f"from oai_lite import OpenAI\nclient = OpenAI()\n{line}\n")
    (told,) = need.unclear
    assert told.startswith(f"{tmp_path / 'app.py'}:3: {why}")


def test_what_cannot_be_analyzed(tmp_path: Path) -> None:
    """A file that is not there, is no Python, or makes no client."""
    with pytest.raises(ArgumentError, match=r"analyze: .*no\.py cannot be read: .*No such file"):
        analyze([tmp_path / "no.py"])
    with pytest.raises(ArgumentError, match=r"analyze: .*app\.py:2: this is not Python: "):
        read(tmp_path, app="x = 1\nif:\n")
    with pytest.raises(
        ArgumentError, match="no client is made in .*app.py, and no resource of the module oai_lite is used"
    ):
        read(tmp_path, app="print('hello')\n")
