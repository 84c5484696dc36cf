"""What all of the administration has in common: it is asked for with the admin key."""

from __future__ import annotations

from ...endpoint import M, Resource


class OfOrganization(Resource[M]):
    """A resource whose every call wants the admin key."""

    _admin = True
