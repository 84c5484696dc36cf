"""The three peers, and the programs that they are measured with.

Programs are texts for `python -c`, so that a child imports what its peer needs and nothing of the benchmarks. The two clients
run the same text with another import; bare urllib3 is written by hand, as little as does the job.
"""

from __future__ import annotations

from dataclasses import dataclass

from .payloads import KEY, MESSAGES, MODEL


@dataclass(frozen=True)
class Peer:
    """One of the things compared. `module` is the client's package, None for the bare peer."""

    name: str
    title: str
    module: str | None
    distributions: tuple[str, ...]  # besides our own package


OFFICIAL = Peer("official", "official", "openai", ("openai",))
BARE = Peer("bare", "bare urllib3", None, ("urllib3",))
OURS = Peer("ours", "oai_lite", "oai_lite", ("urllib3", "pluggy"))
PEERS = (OFFICIAL, BARE, OURS)


def import_program(peer: Peer) -> str:
    """What a program imports before it does anything."""
    return "import json, urllib3" if peer.module is None else f"from {peer.module} import OpenAI"


def first_call_program(peer: Peer, base_url: str) -> str:
    """One chat call, its text printed. Variables are left behind for programs that go on."""
    if peer.module is None:
        return f"""
import json, urllib3
answer = urllib3.PoolManager().request(
    "POST",
    "{base_url}/chat/completions",
    body=json.dumps({{"model": {MODEL!r}, "messages": {MESSAGES!r}}}).encode(),
    headers={{"Authorization": "Bearer {KEY}", "Content-Type": "application/json"}},
)
print(json.loads(answer.data)["choices"][0]["message"]["content"])
"""
    return f"""
from {peer.module} import OpenAI
client = OpenAI(api_key="{KEY}", base_url="{base_url}")
answer = client.chat.completions.create(model={MODEL!r}, messages={MESSAGES!r})
print(answer.choices[0].message.content)
"""


def resource_program(peer: Peer, base_url: str, call: str) -> str:
    """The time of the first call of one resource, in ms, once the client has made another request. "absent" without it."""
    return f"""
import time
from {peer.module} import OpenAI
client = OpenAI(api_key="{KEY}", admin_api_key="{KEY}", base_url="{base_url}")
client.get("/benchmark", cast_to=object)
start = time.perf_counter()
try:
    client.{call.split(".", 1)[0]}
except AttributeError:
    print("absent")
else:
    client.{call}
    print((time.perf_counter() - start) * 1000)
"""


# One call for each resource of the API; the texts run on both clients.
_ASK = f"model={MODEL!r}"
_FILE = "file=('a.wav', b'RIFF')"
FIRST_CALLS = {
    "admin": "admin.organization.projects.list()",
    "audio": f"audio.transcriptions.create({_FILE}, model='whisper-1')",
    "batches": "batches.list()",
    "beta": "beta.assistants.list()",
    "chat": f"chat.completions.create({_ASK}, messages={MESSAGES!r})",
    "completions": "completions.create(model='gpt-3.5-turbo-instruct', prompt='Hello')",
    "containers": "containers.list()",
    "content_provenance_checks": f"content_provenance_checks.create({_FILE})",
    "conversations": "conversations.create()",
    "decisions": f"decisions.create({_ASK}, input='Hello', questions=[])",
    "embeddings": "embeddings.create(model='text-embedding-3-small', input='Hello')",
    "evals": "evals.list()",
    "files": "files.list()",
    "fine_tuning": "fine_tuning.jobs.list()",
    "images": "images.generate(prompt='a river')",
    "live": "live.create(session={}, transport={})",
    "models": "models.list()",
    "moderations": "moderations.create(input='Hello')",
    "realtime": "realtime.client_secrets.create()",
    "responses": f"responses.create({_ASK}, input='Hello')",
    "safety": "safety.cases.retrieve('case_1')",
    "skills": "skills.list()",
    "uploads": "uploads.create(bytes=1, filename='a.jsonl', mime_type='text/jsonl', purpose='batch')",
    "vector_stores": "vector_stores.list()",
    "videos": "videos.create(prompt='a river')",
    "webhooks": "webhooks.unwrap",
}
