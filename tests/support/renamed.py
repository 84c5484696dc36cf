"""A pytest plugin that runs these tests against a copy of the package that has another name: `-p tests.support.renamed`.

`OAI_LITE_TESTED` names the copy, as `app._vendor.llm`, which must be on the path. Where a test says `oai_lite` or `urllib3`, it gets the
copy's modules: they, what they import and what they call themselves are the copy's; the package of this checkout is never loaded.
"""

from __future__ import annotations

import importlib
import os
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

COPY = os.environ["OAI_LITE_TESTED"]
NAMES = {"oai_lite": COPY, "urllib3": f"{COPY.rpartition('.')[0]}.urllib3"}


class Same(Loader):
    """Gives a module that is there already, as it is."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.spec = module.__spec__

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """See `Loader`."""
        return self.module

    def exec_module(self, module: ModuleType) -> None:
        """The import system has called it by its alias: put that right."""
        module.__spec__ = self.spec


class Finder(MetaPathFinder):
    """Asked first, for the package's name and what is below."""

    def find_spec(self, name: str, path: Any, target: ModuleType | None = None) -> ModuleSpec | None:
        """See `MetaPathFinder`."""
        top = name.partition(".")[0]
        if top not in NAMES:
            return None
        return ModuleSpec(name, Same(importlib.import_module(NAMES[top] + name[len(top) :])))


assert not NAMES.keys() & sys.modules.keys()
sys.meta_path.insert(0, Finder())
