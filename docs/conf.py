"""How Sphinx builds the site. Warnings are errors (`make docs`), and so are links that lead nowhere and pages that load from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from sphinx.errors import SphinxError

from oai_lite import VERSION

project = "oai_lite"
release = version = VERSION
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["pypi.md"]
myst_heading_anchors = 4
suppress_warnings = ["myst.header"]  # docstrings begin where they like
highlight_language = "none"  # for fences that name none
toc_object_entries_show_parents = "hide"
add_module_names = False
html_theme = "furo"
html_title = f"oai_lite {VERSION}"
html_copy_source = html_show_sourcelink = html_show_copyright = False
html_static_path = ["static"]
html_css_files = ["fields.css"]

ROOT = Path(__file__).parents[1]


def outside(app: Any, page: str, source: list[str]) -> None:
    """Links to files that the site has not become their paths in the repository; they have to exist."""

    def shown(match: re.Match[str]) -> str:
        target = (ROOT / "docs" / match[2].partition("#")[0]).resolve()
        if not target.exists():
            raise SphinxError(f"{page}: {match[2]} is not in the repository")
        return f"`{target.relative_to(ROOT)}`"

    if not page.startswith("reference/"):
        source[0] = re.sub(r"\[([^\]\n]+)\]\((\.\./[^)\s]+)\)", shown, source[0])


def check(app: Any, error: Exception | None) -> None:
    """Every link inside the site leads to a page and a place on it, and no page loads anything from elsewhere."""
    site = Path(app.outdir)
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")} if error is None else {}
    ids = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in pages.items()}
    wrong = []
    for path, text in pages.items():
        for link in set(re.findall(r'<a [^>]*?href="([^"]+)"', text)):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            found = target in pages and (not parts.fragment or unquote(parts.fragment) in ids[target])
            if not found and not (target.is_file() and target not in pages):
                wrong.append(f"{path.relative_to(site)}: {link} leads nowhere")
        loaded = re.findall(r'<(?:script|img|iframe|link)\b[^>]*?(?:src|href)="((?:https?:)?//[^"]+)"', text)
        wrong += [f"{path.relative_to(site)}: loads {each}" for each in loaded]
    if wrong:
        raise SphinxError("\n".join([f"{len(wrong)} links:", *sorted(wrong)[:50]]))


def setup(app: Any) -> None:
    app.connect("source-read", outside)
    app.connect("build-finished", check)
