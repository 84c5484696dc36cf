"""`admin`: every call with the admin key, keys to register checked before they are sent, events with dotted names."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest

from oai_lite.endpoint import Endpoint, PagedEndpoint, Resource
from oai_lite.errors import ArgumentError

from ..conftest import Colour
from .wire import Wire

KMS = {"kms_arn": "arn:k", "role_arn": "arn:r", "external_id": "e"}


@pytest.fixture
def organization(client: Colour, wire: Wire) -> Any:
    """`client.admin.organization`, with an admin key beside the plain one."""
    return client.make(plugins=[wire], admin_api_key="sk-admin").admin.organization


def resources(resource: Resource[Any]) -> list[Resource[Any]]:
    """A resource and all below it."""
    found = [resource]
    for name, value in vars(type(resource)).items():
        if isinstance(value, cached_property):
            found += resources(getattr(resource, name))
    return found


def test_every_call_wants_the_admin_key(organization: Any) -> None:
    """No method of the tree is declared without it."""
    methods = [value for each in resources(organization) for value in vars(type(each)).values()]
    endpoints = [value.endpoint if isinstance(value, PagedEndpoint) else value for value in methods]
    admin = [each.admin for each in endpoints if isinstance(each, Endpoint)]
    assert len(admin) == 143 and all(admin)


def test_the_admin_key_is_sent(client: Colour, organization: Any, wire: Wire) -> None:
    """Single calls, pages, and what a project has: the admin key, never the plain one."""
    wire.answer({"id": "p", "object": "organization.project", "created_at": 1})
    assert client.run(organization.projects.retrieve("p")).id == "p"
    wire.answer({"data": [{"id": "u"}], "has_more": False})
    assert [user.id for user in client.items(organization.projects.users.list("p"))] == ["u"]
    assert [sent.path for sent in wire.sent] == ["/v1/organization/projects/p", "/v1/organization/projects/p/users"]
    assert {sent.headers["authorization"] for sent in wire.sent} == {"Bearer sk-admin"}


def test_without_an_admin_key_nothing_is_sent(client: Colour, wire: Wire) -> None:
    """The plain key is no substitute."""
    with pytest.raises(TypeError, match="admin"):
        client.run(client.make(plugins=[wire]).admin.organization.projects.retrieve("p"))
    assert wire.sent == []


def test_external_keys_are_complete(client: Colour, organization: Any, wire: Wire) -> None:
    """What a cloud's key lacks is named, all of it, and nothing is sent; a whole one goes out as given."""
    create = organization.external_keys.create
    with pytest.raises(ArgumentError, match="type='aws' also needs role_arn, external_id$"):
        client.run(create(name="k", type="aws", kms_arn="arn:k"))
    with pytest.raises(ArgumentError, match="type='azure' also needs vault_uri, tenant_id, key_name$"):
        client.run(create(name="k", type="azure", **KMS))
    assert wire.sent == []
    client.run(create(name="k", type="aws", **KMS))
    assert wire.last.json == {"name": "k", "type": "aws", **KMS}


def test_a_cloud_of_tomorrow_passes(client: Colour, organization: Any, wire: Wire) -> None:
    """Kinds of keys that are not known here are the server's to judge."""
    client.run(organization.external_keys.create(name="k", type="moon", extra_body={"crater": "c"}))
    assert wire.last.json == {"name": "k", "type": "moon", "crater": "c"}


def test_events_have_their_details(client: Colour, organization: Any, wire: Wire) -> None:
    """The details of `a.b` are in `a_b`; the server's own name stays in the JSON; unknown ones are kept."""
    details = {"id": "p", "data": {"name": "n"}}
    event = {"id": "e", "effective_at": 1, "type": "project.created", "project.created": details, "tenant.x": {"y": 1}}
    wire.answer({"data": [event], "has_more": False})
    (found,) = client.items(organization.audit_logs.list(event_types=["project.created"], effective_at={"gt": 0}))
    assert wire.last.query == [("effective_at[gt]", "0"), ("event_types[]", "project.created")]
    assert found.project_created.data.name == "n"
    assert found.project_deleted is None
    assert found.to_dict() == event


def test_project_and_role_are_in_the_path(client: Colour, organization: Any, wire: Wire) -> None:
    """What names a thing goes into the path, the rest into the body, in whichever order it was given."""
    client.run(organization.projects.groups.roles.create("g", role_id="r", project_id="p"))
    assert (wire.last.path, wire.last.json) == ("/v1/projects/p/groups/g/roles", {"role_id": "r"})
    client.run(organization.projects.groups.roles.delete("r", group_id="g", project_id="p"))
    assert (wire.last.method, wire.last.path) == ("DELETE", "/v1/projects/p/groups/g/roles/r")
    with pytest.raises(ArgumentError, match="project_id"):
        client.run(organization.projects.groups.roles.create("g", role_id="r", project_id=""))


def test_pages_that_are_posted(client: Colour, organization: Any, wire: Wire) -> None:
    """Activating certificates answers a list, from one POST."""
    wire.answer({"object": "list", "data": [{"id": "c", "active": True}]})
    activated = client.items(organization.certificates.activate(certificate_ids=["c"]))
    assert [(certificate.id, certificate.active) for certificate in activated] == [("c", True)]
    assert [(sent.method, sent.json) for sent in wire.sent] == [("POST", {"certificate_ids": ["c"]})]
