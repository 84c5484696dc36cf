"""Files for environments: put into one that runs, or uploaded first and named when one is made.

All of it is checked before anything is sent: destinations are absolute and below `/workspace`, sources are regular files and no
symbolic links. Uploads belong to the caller: whatever fails afterwards says which ones there are.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, flow, paged, post
from ....errors import ArgumentError, OpenAIError
from ....flow import Call, Flow
from ....page import TokenPage
from ....polling import id_of
from ....request import mapping_of
from .base import AgentsResource

ROOT = "/workspace"


class PreparedAgentFiles:
    """Uploaded files: `files` is what `environment={"files": …}` takes, `uploaded_file_ids` what is yours to delete."""

    def __init__(
        self,
        files: list[types.beta.HostedEnvironmentFileParam] | None = None,
        uploaded_file_ids: list[str] | None = None,
    ) -> None:
        self.files: list[types.beta.HostedEnvironmentFileParam] = [] if files is None else files
        self.uploaded_file_ids: list[str] = [] if uploaded_file_ids is None else uploaded_file_ids

    def __repr__(self) -> str:
        return f"PreparedAgentFiles(files={self.files!r}, uploaded_file_ids={self.uploaded_file_ids!r})"


class StagedAgentFile:
    """A file in an environment, and the upload that it was copied from, which is yours to delete."""

    def __init__(self, uploaded_file_id: str, file: types.beta.agents.environments.EnvironmentFile) -> None:
        self.uploaded_file_id: str = uploaded_file_id
        self.file: types.beta.agents.environments.EnvironmentFile = file

    def __repr__(self) -> str:
        return f"StagedAgentFile(uploaded_file_id={self.uploaded_file_id!r}, file={self.file!r})"


class AgentFilePreparationError(OpenAIError):
    """An upload failed (see `__cause__`); `prepared` holds those before it."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__(
            f"not all files could be uploaded; {len(prepared.uploaded_file_ids)} were, and are yours to delete: "
            "see .prepared.uploaded_file_ids"
        )
        self.prepared: PreparedAgentFiles = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but could not be put into the environment (see `__cause__`)."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(
            f"the file was uploaded as {uploaded_file_id!r}, but could not be put into the environment; "
            "the upload is yours to delete, or to pass to files.create as file_id"
        )
        self.uploaded_file_id: str = uploaded_file_id


class _Uploads(Resource[M]):
    """What is needed of the files API."""

    @post("/files", multipart=("file",))
    def create(
        self, *, file: types.FileTypes, purpose: types.FilePurpose, **options: Unpack[RequestOptions]
    ) -> types.FileObject:
        """Upload a file."""
        ...


def _check(values: dict[str, Any]) -> dict[str, Any]:
    needed, strange = ("data", "file_id") if values["type"] == "inline" else ("file_id", "data")
    if values["type"] in ("inline", "file_id") and (needed not in values or strange in values):
        raise ArgumentError(f"environments.files.create: type={values['type']!r} needs {needed}, and no {strange}")
    return values


class Files(AgentsResource[M]):
    """Files in environments. All paths are absolute and below `/workspace`."""

    if TYPE_CHECKING:
        with_raw_response: Files[Raw[M]]
        with_streaming_response: Files[Streamed[M]]

    @post("/agents/environments/{environment_id}/files", before=_check)
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id", "inline"],
        file_id: str = OMIT,
        data: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.environments.EnvironmentFile:
        """Put a file into an environment: a copy of an upload (`file_id`), or a small one, its `data` in base64 (`inline`)."""
        ...

    @paged("/agents/environments/{environment_id}/files")
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        page: str = OMIT,
        path: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> TokenPage[types.beta.agents.environments.EnvironmentFile]:
        """The files of an environment, or those below `path`."""
        ...

    @flow
    def upload(
        self, environment_id: str, *, file: types.FileTypes, path: str, **options: Unpack[RequestOptions]
    ) -> Flow[StagedAgentFile]:
        """Upload a file and put it into an environment. The upload stays, for you to delete.

        Raises `AgentFileStagingError` with its id if the second step fails.
        """
        _destination("environments.files.upload: path", path)
        if not environment_id:
            raise ArgumentError("environments.files.upload: environment_id is empty")
        uploaded = yield from _Uploads.create.call(file=file, purpose="user_data", **options)
        file_id = id_of(uploaded)
        try:
            made = yield from Files.create.call(environment_id, path=path, type="file_id", file_id=file_id, **options)
        except Exception as error:
            raise AgentFileStagingError(file_id) from error
        return StagedAgentFile(file_id, made)

    @flow
    def prepare(
        self, files: Mapping[str, str | os.PathLike[str]], **options: Unpack[RequestOptions]
    ) -> Flow[PreparedAgentFiles]:
        """Upload local files for an environment to be made: `{"/workspace/a.csv": "here/a.csv"}`. One after the other.

        Raises `AgentFilePreparationError` if one cannot be uploaded; its `.prepared` holds those before it.
        """
        return (yield from _upload_all("environments.files.prepare", files, options))

    @flow
    def prepare_directory(
        self,
        root: str | os.PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Flow[PreparedAgentFiles]:
        """Upload the files below `root` that match a pattern of `include` (`*.csv`, `**/*.py`), to the same places below
        `destination`. Nothing is chosen by itself, and a pattern must not leave `root`. Raises as `prepare`.
        """
        where = "environments.files.prepare_directory"
        files = yield from Call(lambda: _matching(where, Path(root), destination, include))
        return (yield from _upload_all(where, files, options))


def _upload_all(where: str, files: Any, options: RequestOptions) -> Flow[PreparedAgentFiles]:
    sources: dict[str, Path] = yield from Call(lambda: _sources(where, files))
    prepared = PreparedAgentFiles()
    for path, source in sources.items():
        try:
            file_id = id_of((yield from _Uploads.create.call(file=source, purpose="user_data", **options)))
        except Exception as error:
            raise AgentFilePreparationError(prepared) from error
        prepared.files.append({"type": "file_id", "file_id": file_id, "path": path})
        prepared.uploaded_file_ids.append(file_id)
    return prepared


# ---------------------------------------------------------------------- checks


def _destination(where: str, path: str, *, root: bool = False) -> None:
    """A path in an environment; with `root`, the workspace itself is one, too."""
    whole = isinstance(path, str) and not {"\\", "\0"}.intersection(path)
    names = path.split("/")[2:] if whole and f"{path}/".startswith(f"{ROOT}/") else None
    if names is None or not (names or root) or {"", ".", ".."}.intersection(names):
        raise ArgumentError(
            f"{where}: expected an absolute path below {ROOT}, without empty parts, '.', '..' and backslashes, got {path!r}"
        )


def _sources(where: str, files: Any) -> dict[str, Path]:
    """Destination → local file, each of them checked."""
    found: dict[str, Path] = {}
    for path, source in mapping_of(f"{where}: files", files).items():
        _destination(where, path)
        if not isinstance(source, (str, os.PathLike)):
            raise ArgumentError(f"{where}: {path}: expected the path of a local file, got {type(source).__name__}")
        found[path] = Path(source)
    for path in found:
        above = path
        while (above := above.rpartition("/")[0]) != ROOT:
            if above in found:
                raise ArgumentError(f"{where}: {above!r} cannot be a file and hold {path!r}")
    for source in found.values():
        _regular(where, source)
    return found


def _regular(where: str, source: Path) -> None:
    try:
        mode = os.lstat(source).st_mode
    except (OSError, ValueError) as error:
        raise ArgumentError(f"{where}: {str(source)!r} cannot be read: {error}") from error
    if not S_ISREG(mode):
        raise ArgumentError(f"{where}: {str(source)!r} is not a regular file (symbolic links are not followed)")


def _matching(where: str, root: Path, destination: str, include: Sequence[str]) -> dict[str, Path]:
    """Destination → file below `root`, for what the patterns choose."""
    if root.is_symlink() or not root.is_dir():
        raise ArgumentError(f"{where}: root: {str(root)!r} is not a directory (symbolic links are not followed)")
    _destination(f"{where}: destination", destination, root=True)
    if isinstance(include, (str, bytes)) or not include or not all(include):
        raise ArgumentError(f'{where}: include: expected patterns such as ["**/*.py"], got {include!r}')
    found: dict[str, Path] = {}
    for pattern in include:
        parts = Path(pattern).parts
        if not parts or Path(pattern).is_absolute() or ".." in parts:
            raise ArgumentError(f"{where}: include: {pattern!r} is no pattern of files inside the directory")
        for source in root.glob(pattern):
            inside = source.relative_to(root)
            if any(root.joinpath(*inside.parts[:n]).is_symlink() for n in range(1, len(inside.parts) + 1)):
                raise ArgumentError(f"{where}: include: {pattern!r} matches {str(inside)!r}, a symbolic link")
            if not source.is_dir():
                found[f"{destination}/{inside.as_posix()}"] = source
    if not found:
        raise ArgumentError(f"{where}: include: no file below {str(root)!r} matches {', '.join(map(repr, include))}")
    return dict(sorted(found.items()))
