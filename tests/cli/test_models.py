"""`oai-lite models`."""

from __future__ import annotations

from oai_lite.testing import Server

from .conftest import Cli


def test_list(server: Server, cli: Cli) -> None:
    """In order; names alone for people, all that is known for programs."""
    names = cli(["models"], tty=True).out.split()
    assert names == sorted(names) and "gpt-5" in names
    assert {each["id"] for each in cli(["models", "list"]).json} == set(names)
    some = cli(["models", "--match", "embedding"], tty=True).out.split()
    assert some and all("embedding" in name for name in some)
    assert "owned_by" in cli(["models", "--output", "table"]).out


def test_show_and_delete(server: Server, cli: Cli) -> None:
    """One model."""
    assert cli(["models", "show", "gpt-5"]).json["id"] == "gpt-5"
    mine = next(each["id"] for each in cli(["models"]).json if each["id"].startswith("ft:"))
    assert cli(["models", "delete", mine]).json["deleted"] is True
    assert cli(["models", "show", mine]).code == 1


def test_what_makes_no_sense(server: Server, cli: Cli) -> None:
    """A list of one model, one of none."""
    assert cli(["models", "show"]).code == cli(["models", "list", "gpt-5"]).code == cli(["models", "sow"]).code == 2
