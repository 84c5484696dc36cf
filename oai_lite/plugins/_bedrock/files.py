"""One profile of AWS's shared files, `~/.aws/config` and `~/.aws/credentials`: keys, a role, or why it cannot be used.

Only names and places are in messages: configparser's own errors show the line that they are about.
"""

from __future__ import annotations

import os
from configparser import Error, RawConfigParser

from ...errors import TokenError


class Profile:
    """A profile, `AWS_PROFILE`, or the default one. Reads the files, anew each time. TokenError if a profile that was named is in neither."""

    def __init__(self, name: str | None) -> None:
        named = name or os.environ.get("AWS_PROFILE") or os.environ.get("AWS_DEFAULT_PROFILE")
        self.name: str = named or "default"
        self.config: dict[str, str] = {}
        self.credentials: dict[str, str] = {}
        there = False
        for kind, variable in (("config", "AWS_CONFIG_FILE"), ("credentials", "AWS_SHARED_CREDENTIALS_FILE")):
            path = os.path.expanduser(os.environ.get(variable) or f"~/.aws/{kind}")
            parser = RawConfigParser(default_section="")
            try:
                parser.read(path, encoding="utf-8")
            except (OSError, ValueError, Error) as error:
                reason = getattr(error, "strerror", None) or "it is no file of sections and name = value lines"
                raise TokenError(f"{path!r} cannot be read: {reason}", provider=str(self)) from None
            for section in parser.sections():
                bare = section.strip()
                if kind == "config" and bare.startswith("profile") and bare != "profile":
                    bare = bare.removeprefix("profile").strip().strip("\"'")
                elif kind == "config" and bare != "default":
                    continue
                if bare == self.name:
                    getattr(self, kind).update(parser[section])
                    there = True
        if named and not there:
            raise TokenError("it is neither in ~/.aws/config nor in ~/.aws/credentials (AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE)", provider=str(self))  # fmt: skip

    def __str__(self) -> str:
        return f"AWS profile {self.name}"

    def value(self, name: str) -> str | None:
        """A setting, wherever it stands."""
        return self.credentials.get(name) or self.config.get(name) or None

    def keys(self) -> tuple[str | None, str | None, str | None] | None:
        """Id, secret and session token; None if it has none. TokenError for ways to get some that are not supported here."""
        if self.value("role_arn"):
            raise self._unsupported("role_arn with source_profile or credential_source")
        if self.value("sso_account_id") or self.value("sso_role_name"):
            raise self._unsupported("sso_account_id (IAM Identity Center)")
        for settings in (self.credentials, self.config):
            if settings.get("aws_access_key_id"):
                token = settings.get("aws_session_token") or settings.get("aws_security_token")
                return settings["aws_access_key_id"], settings.get("aws_secret_access_key"), token
            for way in ("login_session", "credential_process"):
                if self.value(way):
                    raise self._unsupported(way)
        return None

    def _unsupported(self, way: str) -> TokenError:
        return TokenError(
            f"it has {way}, which is not built in; pass credential_provider=botocore.session.Session(profile={self.name!r})"
            ".get_credentials(), which knows it",
            provider=str(self),
        )
