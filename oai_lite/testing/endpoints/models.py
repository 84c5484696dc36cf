"""`/models`: the catalogue, and the check every other endpoint makes of its `model`."""

from __future__ import annotations

from ..catalogue import Model, without_date
from ..errors import ApiError, missing, no_model
from ..exchange import Answer, Request, json_reply
from ..fields import Fields
from ..store import Store


def named(store: Store, body: Fields, scripted: bool = False) -> Model:
    """The model a body asks for; 404 when there is none of that name, unless its answer is scripted. Its id is the name that was
    asked for."""
    name = body.text("model")
    if not name:
        raise missing("model")
    found = store.models.get(name) or store.models.get(without_date(name))
    if found is None:
        if scripted:
            return Model(name)
        raise no_model(name)
    return Model(name, found.created, found.owned_by)


def talking(store: Store, body: Fields, request: Request) -> Model:
    """The same for endpoints that generate text, which embedding models do not."""
    model = named(store, body, store.script.waits(request, "text"))
    if model.embeds:
        message = f"`{model.id}` makes vectors, not text, and is not supported in {request.path}."
        raise ApiError(404, message, param="model")
    return model


def list_all(request: Request, store: Store, id: str) -> Answer:
    """Every model there is."""
    return json_reply({"object": "list", "data": [model.listing() for _, model in store.models.rows()]})


def retrieve(request: Request, store: Store, id: str) -> Answer:
    """One model."""
    model = store.models.get(id)
    if model is None:
        raise no_model(id, "model")
    return json_reply(model.listing())


def delete(request: Request, store: Store, id: str) -> Answer:
    """Only fine-tuned models (`ft:…`) may go; the others belong to the house."""
    model = store.models.get(id)
    if model is None:
        raise no_model(id, "model")
    if not id.startswith("ft:"):
        raise ApiError(403, f"You have insufficient permissions to delete the model `{id}`: it is not yours.")
    store.models.remove(id)
    return json_reply({"id": id, "object": "model", "deleted": True})
