"""The few names of `typing` that `from oai_lite import OpenAI` needs: for type checkers they are typing's own.

At run time they do nothing, so that the import need not load `typing`, which takes as long as everything else in it. A function of
Lambda or a command that imports the client and does not call it never pays for that.

Rules: for the modules that stand behind that import only (a test says which); everything else takes `typing` itself.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic as Generic, TypeVar as TypeVar, cast as cast, overload as overload
else:

    class Generic:
        """A class that can be written with parameters, which change nothing."""

        def __class_getitem__(cls, _):
            return cls

    def TypeVar(name):
        return name

    def cast(_, value):
        return value

    def overload(function):
        return function
