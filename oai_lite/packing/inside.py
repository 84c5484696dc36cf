"""What `prove` runs in a clean interpreter: the copy on its path is loaded whole, understood whole, and used.

Every module is imported, every annotation of what the resources return is evaluated, and one call of each resource is made. It prints
one line of JSON: what was called for each resource, or what went wrong.

Rules: nothing but the standard library and the copy itself is imported; the package is whatever it is called there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args


def main(root: str, path: list[str], package: str, modules: list[str], resources: list[str], url: str) -> None:
    """Prove the copy in `root`: `package` with these modules and resources, against the server at `url`."""
    sys.path[:0] = [root, *path]
    own = import_module(package)
    if not str(own.__file__).startswith(root):
        raise SystemExit(f"{package} was found in {own.__file__}, which is not the copy in {root}")
    tops = {name.partition(".")[0] for name in modules}
    for name in modules:
        try:
            import_module(name)
        except ModuleNotFoundError as error:
            if str(error.name).partition(".")[0] in tops:
                raise  # else it is of a library that its plugin is for, and that is not part of any copy
    # The header stands in for a credential, so that no plugin for one has to be there.
    client = own.OpenAI(base_url=url, default_headers={"Authorization": "Bearer proof"}, max_retries=0)
    called = {}
    for name in resources:
        resource = getattr(client, name)
        for endpoint in _endpoints(resource):
            _evaluate(endpoint.declared)
        called[name] = _call(resource, name)
    print(json.dumps(called))


def _parts(resource: Any) -> Iterator[tuple[str, Any]]:
    """The resources inside a resource."""
    for name in dir(type(resource)):
        if not name.startswith(("_", "with_")):
            inner = getattr(resource, name)
            if hasattr(type(inner), "with_raw_response"):
                yield name, inner


def _methods(resource: Any) -> Iterator[tuple[str, Any]]:
    for name in dir(type(resource)):
        method = getattr(type(resource), name)
        endpoint = getattr(method, "endpoint", method)
        if not name.startswith("_") and hasattr(endpoint, "declared"):
            yield name, endpoint


def _endpoints(resource: Any) -> Iterator[Any]:
    for _, endpoint in _methods(resource):
        yield endpoint
    for _, inner in _parts(resource):
        yield from _endpoints(inner)


def _evaluate(declared: Any) -> None:
    """Evaluate what a method takes and returns, and the fields of every class in there."""
    declared.known()
    todo, seen = [declared.result()], set()
    while todo:
        kind = todo.pop()
        todo += get_args(kind)
        if isinstance(kind, type) and hasattr(kind, "model_fields_set") and kind not in seen:
            seen.add(kind)
            for base in kind.__mro__[:-1]:
                for text in vars(base).get("__annotations__", {}).values():
                    if isinstance(text, str) and "ClassVar" not in text:
                        todo.append(eval(text, vars(sys.modules[base.__module__])))  # noqa: S307 - the copy's own source


def _call(resource: Any, path: str) -> str | None:
    """Make one call of a resource, or of a resource inside it; the name of the method, None if there is no method to call."""
    failure: Exception | None = None
    for name, endpoint in _methods(resource):
        function = endpoint.declared.function
        files = endpoint.multipart or ()
        optional = function.__kwdefaults__ or {}
        given = {each: b"x" if each in files else "x" for each in endpoint.declared.parameters if each not in optional}
        try:
            getattr(resource, name)(**given)
        except (ValueError, TypeError) as error:  # "x" does not do for this one
            failure = error
        else:
            return f"{path}.{name}"
    for name, inner in _parts(resource):
        found = _call(inner, f"{path}.{name}")
        if found is not None:
            return found
    if failure is not None:
        raise failure
    return None


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
