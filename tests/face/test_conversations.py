"""Conversations: items of many kinds, what is asked for beside them, and pages that go on from `last_id`."""

from __future__ import annotations

from oai_lite.types import conversations, responses

from ..conftest import Colour
from .wire import Wire

MESSAGE = {
    "type": "message",
    "id": "msg_1",
    "role": "user",
    "status": "completed",
    "content": [{"type": "input_text", "text": "hi"}, {"type": "text", "text": "ho"}],
}


def test_items_are_added(client: Colour, wire: Wire) -> None:
    """`include` of a POST goes into the query, the items into the body; parts are told apart by their `type`."""
    wire.answer({"object": "list", "data": [MESSAGE], "first_id": "msg_1", "last_id": "msg_1", "has_more": False})
    made = client.make(plugins=[wire]).conversations.items
    new = {"role": "user", "content": "hi"}
    found = client.run(made.create("conv_1", items=(item for item in [new]), include=["message.input_image.image_url"]))
    assert (wire.last.path, wire.last.json) == ("/v1/conversations/conv_1/items", {"items": [new]})
    assert wire.last.query == [("include[]", "message.input_image.image_url")]
    assert type(found) is conversations.ConversationItemList
    message = found.data[0]
    assert type(message) is conversations.Message
    assert [type(part) for part in message.content] == [responses.ResponseInputText, conversations.TextContent]


def test_one_item(client: Colour, wire: Wire) -> None:
    """A single item is of its kind, too."""
    made = client.make(plugins=[wire]).conversations.items
    call = {"type": "mcp_call", "id": "mcp_1", "name": "f", "arguments": "{}", "server_label": "s"}
    for answer, kind in ((MESSAGE, conversations.Message), (call, conversations.McpCall)):
        wire.answer(answer)
        item = client.run(made.retrieve("i", conversation_id="conv_1"))
        assert (type(item), wire.last.path) == (kind, "/v1/conversations/conv_1/items/i")


def test_items_by_page(client: Colour, wire: Wire) -> None:
    """The next page is after the `last_id` that the server names, whatever the last item's id."""
    wire.answer({"data": [MESSAGE], "last_id": "cursor", "has_more": True})
    wire.answer({"data": [{**MESSAGE, "id": "msg_2"}], "last_id": "end", "has_more": False})
    items = client.make(plugins=[wire]).conversations.items.list("conv_1", order="asc")
    assert [item.id for item in client.items(items)] == ["msg_1", "msg_2"]
    assert [sent.query for sent in wire.sent] == [[("order", "asc")], [("order", "asc"), ("after", "cursor")]]


def test_metadata_may_be_taken_away(client: Colour, wire: Wire) -> None:
    """None is said, not left out."""
    client.run(client.make(plugins=[wire]).conversations.update("conv_1", metadata=None))
    assert (wire.last.path, wire.last.json) == ("/v1/conversations/conv_1", {"metadata": None})
