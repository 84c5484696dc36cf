"""Endpoints as they are declared: which there are, how much they take to write, and what every file keeps to besides."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from types import FunctionType
from typing import Any

import pytest

import oai_lite
from oai_lite import parts
from oai_lite.endpoint import Endpoint, PagedEndpoint, StreamingEndpoint
from oai_lite.resource import Method

from .source import Source, sources

# Every method that asks the API for something: verb, path, and how its answer comes.
METHODS = """
admin.organization.admin_api_keys.create                                 POST   /organization/admin_api_keys
admin.organization.admin_api_keys.delete                                 DELETE /organization/admin_api_keys/{key_id}
admin.organization.admin_api_keys.list                                   GET    /organization/admin_api_keys pages
admin.organization.admin_api_keys.retrieve                               GET    /organization/admin_api_keys/{key_id}
admin.organization.audit_logs.list                                       GET    /organization/audit_logs pages
admin.organization.certificates.activate                                 POST   /organization/certificates/activate pages
admin.organization.certificates.create                                   POST   /organization/certificates
admin.organization.certificates.deactivate                               POST   /organization/certificates/deactivate pages
admin.organization.certificates.delete                                   DELETE /organization/certificates/{certificate_id}
admin.organization.certificates.list                                     GET    /organization/certificates pages
admin.organization.certificates.retrieve                                 GET    /organization/certificates/{certificate_id}
admin.organization.certificates.update                                   POST   /organization/certificates/{certificate_id}
admin.organization.data_retention.retrieve                               GET    /organization/data_retention
admin.organization.data_retention.update                                 POST   /organization/data_retention
admin.organization.external_keys.create                                  POST   /organization/external_keys
admin.organization.external_keys.delete                                  DELETE /organization/external_keys/{external_key_id}
admin.organization.external_keys.list                                    GET    /organization/external_keys pages
admin.organization.external_keys.retrieve                                GET    /organization/external_keys/{external_key_id}
admin.organization.external_keys.validate                                POST   /organization/external_keys/{external_key_id}/validate
admin.organization.external_storage.create                               POST   /organization/external_storage
admin.organization.external_storage.delete                               DELETE /organization/external_storage/{external_storage_id}
admin.organization.external_storage.list                                 GET    /organization/external_storage pages
admin.organization.external_storage.retrieve                             GET    /organization/external_storage/{external_storage_id}
admin.organization.external_storage.validate                             POST   /organization/external_storage/{external_storage_id}/validate
admin.organization.groups.create                                         POST   /organization/groups
admin.organization.groups.delete                                         DELETE /organization/groups/{group_id}
admin.organization.groups.list                                           GET    /organization/groups pages
admin.organization.groups.retrieve                                       GET    /organization/groups/{group_id}
admin.organization.groups.roles.create                                   POST   /organization/groups/{group_id}/roles
admin.organization.groups.roles.delete                                   DELETE /organization/groups/{group_id}/roles/{role_id}
admin.organization.groups.roles.list                                     GET    /organization/groups/{group_id}/roles pages
admin.organization.groups.roles.retrieve                                 GET    /organization/groups/{group_id}/roles/{role_id}
admin.organization.groups.update                                         POST   /organization/groups/{group_id}
admin.organization.groups.users.create                                   POST   /organization/groups/{group_id}/users
admin.organization.groups.users.delete                                   DELETE /organization/groups/{group_id}/users/{user_id}
admin.organization.groups.users.list                                     GET    /organization/groups/{group_id}/users pages
admin.organization.groups.users.retrieve                                 GET    /organization/groups/{group_id}/users/{user_id}
admin.organization.invites.create                                        POST   /organization/invites
admin.organization.invites.delete                                        DELETE /organization/invites/{invite_id}
admin.organization.invites.list                                          GET    /organization/invites pages
admin.organization.invites.retrieve                                      GET    /organization/invites/{invite_id}
admin.organization.projects.api_keys.delete                              DELETE /organization/projects/{project_id}/api_keys/{api_key_id}
admin.organization.projects.api_keys.list                                GET    /organization/projects/{project_id}/api_keys pages
admin.organization.projects.api_keys.retrieve                            GET    /organization/projects/{project_id}/api_keys/{api_key_id}
admin.organization.projects.api_keys.update                              POST   /organization/projects/{project_id}/api_keys/{api_key_id}
admin.organization.projects.archive                                      POST   /organization/projects/{project_id}/archive
admin.organization.projects.certificates.activate                        POST   /organization/projects/{project_id}/certificates/activate pages
admin.organization.projects.certificates.deactivate                      POST   /organization/projects/{project_id}/certificates/deactivate pages
admin.organization.projects.certificates.list                            GET    /organization/projects/{project_id}/certificates pages
admin.organization.projects.create                                       POST   /organization/projects
admin.organization.projects.data_retention.retrieve                      GET    /organization/projects/{project_id}/data_retention
admin.organization.projects.data_retention.update                        POST   /organization/projects/{project_id}/data_retention
admin.organization.projects.groups.create                                POST   /organization/projects/{project_id}/groups
admin.organization.projects.groups.delete                                DELETE /organization/projects/{project_id}/groups/{group_id}
admin.organization.projects.groups.list                                  GET    /organization/projects/{project_id}/groups pages
admin.organization.projects.groups.retrieve                              GET    /organization/projects/{project_id}/groups/{group_id}
admin.organization.projects.groups.roles.create                          POST   /projects/{project_id}/groups/{group_id}/roles
admin.organization.projects.groups.roles.delete                          DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}
admin.organization.projects.groups.roles.list                            GET    /projects/{project_id}/groups/{group_id}/roles pages
admin.organization.projects.groups.roles.retrieve                        GET    /projects/{project_id}/groups/{group_id}/roles/{role_id}
admin.organization.projects.hosted_tool_permissions.retrieve             GET    /organization/projects/{project_id}/hosted_tool_permissions
admin.organization.projects.hosted_tool_permissions.update               POST   /organization/projects/{project_id}/hosted_tool_permissions
admin.organization.projects.list                                         GET    /organization/projects pages
admin.organization.projects.model_permissions.delete                     DELETE /organization/projects/{project_id}/model_permissions
admin.organization.projects.model_permissions.retrieve                   GET    /organization/projects/{project_id}/model_permissions
admin.organization.projects.model_permissions.update                     POST   /organization/projects/{project_id}/model_permissions
admin.organization.projects.rate_limits.list_rate_limits                 GET    /organization/projects/{project_id}/rate_limits pages
admin.organization.projects.rate_limits.update_rate_limit                POST   /organization/projects/{project_id}/rate_limits/{rate_limit_id}
admin.organization.projects.retrieve                                     GET    /organization/projects/{project_id}
admin.organization.projects.roles.create                                 POST   /projects/{project_id}/roles
admin.organization.projects.roles.delete                                 DELETE /projects/{project_id}/roles/{role_id}
admin.organization.projects.roles.list                                   GET    /projects/{project_id}/roles pages
admin.organization.projects.roles.retrieve                               GET    /projects/{project_id}/roles/{role_id}
admin.organization.projects.roles.update                                 POST   /projects/{project_id}/roles/{role_id}
admin.organization.projects.service_accounts.api_keys.create             POST   /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys
admin.organization.projects.service_accounts.create                      POST   /organization/projects/{project_id}/service_accounts
admin.organization.projects.service_accounts.delete                      DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}
admin.organization.projects.service_accounts.list                        GET    /organization/projects/{project_id}/service_accounts pages
admin.organization.projects.service_accounts.retrieve                    GET    /organization/projects/{project_id}/service_accounts/{service_account_id}
admin.organization.projects.service_accounts.update                      POST   /organization/projects/{project_id}/service_accounts/{service_account_id}
admin.organization.projects.service_tier_settings.retrieve               GET    /organization/projects/{project_id}/service_tier_settings
admin.organization.projects.service_tier_settings.update                 POST   /organization/projects/{project_id}/service_tier_settings
admin.organization.projects.spend_alerts.create                          POST   /organization/projects/{project_id}/spend_alerts
admin.organization.projects.spend_alerts.delete                          DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}
admin.organization.projects.spend_alerts.list                            GET    /organization/projects/{project_id}/spend_alerts pages
admin.organization.projects.spend_alerts.retrieve                        GET    /organization/projects/{project_id}/spend_alerts/{alert_id}
admin.organization.projects.spend_alerts.update                          POST   /organization/projects/{project_id}/spend_alerts/{alert_id}
admin.organization.projects.spend_limit.delete                           DELETE /organization/projects/{project_id}/spend_limit
admin.organization.projects.spend_limit.retrieve                         GET    /organization/projects/{project_id}/spend_limit
admin.organization.projects.spend_limit.update                           POST   /organization/projects/{project_id}/spend_limit
admin.organization.projects.update                                       POST   /organization/projects/{project_id}
admin.organization.projects.users.create                                 POST   /organization/projects/{project_id}/users
admin.organization.projects.users.delete                                 DELETE /organization/projects/{project_id}/users/{user_id}
admin.organization.projects.users.list                                   GET    /organization/projects/{project_id}/users pages
admin.organization.projects.users.retrieve                               GET    /organization/projects/{project_id}/users/{user_id}
admin.organization.projects.users.roles.create                           POST   /projects/{project_id}/users/{user_id}/roles
admin.organization.projects.users.roles.delete                           DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}
admin.organization.projects.users.roles.list                             GET    /projects/{project_id}/users/{user_id}/roles pages
admin.organization.projects.users.roles.retrieve                         GET    /projects/{project_id}/users/{user_id}/roles/{role_id}
admin.organization.projects.users.update                                 POST   /organization/projects/{project_id}/users/{user_id}
admin.organization.roles.create                                          POST   /organization/roles
admin.organization.roles.delete                                          DELETE /organization/roles/{role_id}
admin.organization.roles.list                                            GET    /organization/roles pages
admin.organization.roles.retrieve                                        GET    /organization/roles/{role_id}
admin.organization.roles.update                                          POST   /organization/roles/{role_id}
admin.organization.spend_alerts.create                                   POST   /organization/spend_alerts
admin.organization.spend_alerts.delete                                   DELETE /organization/spend_alerts/{alert_id}
admin.organization.spend_alerts.list                                     GET    /organization/spend_alerts pages
admin.organization.spend_alerts.retrieve                                 GET    /organization/spend_alerts/{alert_id}
admin.organization.spend_alerts.update                                   POST   /organization/spend_alerts/{alert_id}
admin.organization.spend_limit.delete                                    DELETE /organization/spend_limit
admin.organization.spend_limit.retrieve                                  GET    /organization/spend_limit
admin.organization.spend_limit.update                                    POST   /organization/spend_limit
admin.organization.usage.audio_speeches                                  GET    /organization/usage/audio_speeches
admin.organization.usage.audio_transcriptions                            GET    /organization/usage/audio_transcriptions
admin.organization.usage.code_interpreter_sessions                       GET    /organization/usage/code_interpreter_sessions
admin.organization.usage.completions                                     GET    /organization/usage/completions
admin.organization.usage.costs                                           GET    /organization/costs
admin.organization.usage.decisions                                       GET    /organization/usage/decisions
admin.organization.usage.embeddings                                      GET    /organization/usage/embeddings
admin.organization.usage.file_search_calls                               GET    /organization/usage/file_search_calls
admin.organization.usage.images                                          GET    /organization/usage/images
admin.organization.usage.moderations                                     GET    /organization/usage/moderations
admin.organization.usage.vector_stores                                   GET    /organization/usage/vector_stores
admin.organization.usage.web_search_calls                                GET    /organization/usage/web_search_calls
admin.organization.users.delete                                          DELETE /organization/users/{user_id}
admin.organization.users.list                                            GET    /organization/users pages
admin.organization.users.retrieve                                        GET    /organization/users/{user_id}
admin.organization.users.roles.create                                    POST   /organization/users/{user_id}/roles
admin.organization.users.roles.delete                                    DELETE /organization/users/{user_id}/roles/{role_id}
admin.organization.users.roles.list                                      GET    /organization/users/{user_id}/roles pages
admin.organization.users.roles.retrieve                                  GET    /organization/users/{user_id}/roles/{role_id}
admin.organization.users.update                                          POST   /organization/users/{user_id}
admin.organization.workload_identity_providers.create                    POST   /organization/workload_identity_providers
admin.organization.workload_identity_providers.delete                    DELETE /organization/workload_identity_providers/{workload_identity_provider_id}
admin.organization.workload_identity_providers.federation_rules.create   POST   /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules
admin.organization.workload_identity_providers.federation_rules.delete   DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}
admin.organization.workload_identity_providers.federation_rules.list     GET    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules pages
admin.organization.workload_identity_providers.federation_rules.retrieve GET    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}
admin.organization.workload_identity_providers.federation_rules.update   POST   /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}
admin.organization.workload_identity_providers.list                      GET    /organization/workload_identity_providers pages
admin.organization.workload_identity_providers.retrieve                  GET    /organization/workload_identity_providers/{workload_identity_provider_id}
admin.organization.workload_identity_providers.update                    POST   /organization/workload_identity_providers/{workload_identity_provider_id}
audio.speech.create                                                      POST   /audio/speech
audio.transcriptions.create                                              POST   /audio/transcriptions streams
audio.translations.create                                                POST   /audio/translations form
audio.voice_consents.create                                              POST   /audio/voice_consents form
audio.voice_consents.delete                                              DELETE /audio/voice_consents/{consent_id}
audio.voice_consents.list                                                GET    /audio/voice_consents pages
audio.voice_consents.retrieve                                            GET    /audio/voice_consents/{consent_id}
audio.voice_consents.update                                              POST   /audio/voice_consents/{consent_id}
audio.voices.create                                                      POST   /audio/voices form
audio.voices.delete                                                      DELETE /audio/voices/{voice_id}
batches.cancel                                                           POST   /batches/{batch_id}/cancel
batches.create                                                           POST   /batches
batches.create                                                           several calls
batches.list                                                             GET    /batches pages
batches.retrieve                                                         GET    /batches/{batch_id}
batches.run                                                              several calls
beta.agents.automations.create                                           POST   /agents/automations
beta.agents.automations.delete                                           DELETE /agents/automations/{automation_id}
beta.agents.automations.invocations.create                               POST   /agents/automations/{automation_id}/invocations
beta.agents.automations.invocations.list                                 GET    /agents/automations/{automation_id}/invocations pages
beta.agents.automations.invocations.retrieve                             GET    /agents/automations/{automation_id}/invocations/{invocation_id}
beta.agents.automations.list                                             GET    /agents/automations pages
beta.agents.automations.pause                                            POST   /agents/automations/{automation_id}/pause
beta.agents.automations.resume                                           POST   /agents/automations/{automation_id}/resume
beta.agents.automations.retrieve                                         GET    /agents/automations/{automation_id}
beta.agents.automations.update                                           POST   /agents/automations/{automation_id}
beta.agents.create                                                       POST   /agents
beta.agents.delete                                                       DELETE /agents/{agent_id}
beta.agents.environments.create                                          POST   /agents/environments
beta.agents.environments.files.create                                    POST   /agents/environments/{environment_id}/files
beta.agents.environments.files.list                                      GET    /agents/environments/{environment_id}/files pages
beta.agents.environments.files.prepare                                   several calls
beta.agents.environments.files.prepare_directory                         several calls
beta.agents.environments.files.upload                                    several calls
beta.agents.environments.list                                            GET    /agents/environments pages
beta.agents.environments.retrieve                                        GET    /agents/environments/{environment_id}
beta.agents.environments.templates.create                                POST   /agents/environments/templates
beta.agents.environments.templates.delete                                DELETE /agents/environments/templates/{environment_template_id}
beta.agents.environments.templates.list                                  GET    /agents/environments/templates pages
beta.agents.environments.templates.retrieve                              GET    /agents/environments/templates/{environment_template_id}
beta.agents.environments.templates.update                                POST   /agents/environments/templates/{environment_template_id}
beta.agents.list                                                         GET    /agents pages
beta.agents.retrieve                                                     GET    /agents/{agent_id}
beta.agents.sessions.artifacts._page                                     GET    /agents/sessions/{session_id}/artifacts
beta.agents.sessions.artifacts.content                                   GET    /agents/sessions/{session_id}/artifacts/{artifact_id}/content
beta.agents.sessions.artifacts.delete                                    DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}
beta.agents.sessions.artifacts.list                                      GET    /agents/sessions/{session_id}/artifacts pages
beta.agents.sessions.artifacts.retrieve                                  GET    /agents/sessions/{session_id}/artifacts/{artifact_id}
beta.agents.sessions.create                                              POST   /agents/sessions streams
beta.agents.sessions.delete                                              DELETE /agents/sessions/{session_id}
beta.agents.sessions.events.create                                       POST   /agents/sessions/{session_id}/events
beta.agents.sessions.events.stream                                       several calls
beta.agents.sessions.items.list                                          GET    /agents/sessions/{session_id}/items pages
beta.agents.sessions.list                                                GET    /agents/sessions pages
beta.agents.sessions.retrieve                                            GET    /agents/sessions/{session_id}
beta.agents.sessions.subagents.items.list                                GET    /agents/sessions/{session_id}/subagents/{subagent_id}/items pages
beta.agents.sessions.subagents.list                                      GET    /agents/sessions/{session_id}/subagents pages
beta.agents.sessions.subagents.retrieve                                  GET    /agents/sessions/{session_id}/subagents/{subagent_id}
beta.agents.sessions.subagents.turns.items.list                          GET    /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items pages
beta.agents.sessions.subagents.turns.list                                GET    /agents/sessions/{session_id}/subagents/{subagent_id}/turns pages
beta.agents.sessions.subagents.turns.retrieve                            GET    /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}
beta.agents.sessions.traces.list                                         GET    /agents/sessions/{session_id}/traces pages
beta.agents.sessions.turns.items.list                                    GET    /agents/sessions/{session_id}/turns/{turn_id}/items pages
beta.agents.sessions.turns.list                                          GET    /agents/sessions/{session_id}/turns pages
beta.agents.sessions.turns.retrieve                                      GET    /agents/sessions/{session_id}/turns/{turn_id}
beta.agents.sessions.update                                              POST   /agents/sessions/{session_id}
beta.agents.update                                                       POST   /agents/{agent_id}
beta.agents.vaults.create                                                POST   /vaults
beta.agents.vaults.credentials.create                                    POST   /vaults/{vault_id}/credentials
beta.agents.vaults.credentials.delete                                    DELETE /vaults/{vault_id}/credentials/{credential_id}
beta.agents.vaults.credentials.list                                      GET    /vaults/{vault_id}/credentials pages
beta.agents.vaults.credentials.retrieve                                  GET    /vaults/{vault_id}/credentials/{credential_id}
beta.agents.vaults.credentials.update                                    POST   /vaults/{vault_id}/credentials/{credential_id}
beta.agents.vaults.delete                                                DELETE /vaults/{vault_id}
beta.agents.vaults.list                                                  GET    /vaults pages
beta.agents.vaults.retrieve                                              GET    /vaults/{vault_id}
beta.agents.vaults.update                                                POST   /vaults/{vault_id}
beta.assistants.create                                                   POST   /assistants
beta.assistants.delete                                                   DELETE /assistants/{assistant_id}
beta.assistants.list                                                     GET    /assistants pages
beta.assistants.retrieve                                                 GET    /assistants/{assistant_id}
beta.assistants.update                                                   POST   /assistants/{assistant_id}
beta.chat.completions.create                                             POST   /chat/completions streams
beta.chat.completions.delete                                             DELETE /chat/completions/{completion_id}
beta.chat.completions.list                                               GET    /chat/completions pages
beta.chat.completions.messages.list                                      GET    /chat/completions/{completion_id}/messages pages
beta.chat.completions.retrieve                                           GET    /chat/completions/{completion_id}
beta.chat.completions.update                                             POST   /chat/completions/{completion_id}
beta.chatkit.sessions.cancel                                             POST   /chatkit/sessions/{session_id}/cancel
beta.chatkit.sessions.create                                             POST   /chatkit/sessions
beta.chatkit.threads.delete                                              DELETE /chatkit/threads/{thread_id}
beta.chatkit.threads.list                                                GET    /chatkit/threads pages
beta.chatkit.threads.list_items                                          GET    /chatkit/threads/{thread_id}/items pages
beta.chatkit.threads.retrieve                                            GET    /chatkit/threads/{thread_id}
beta.realtime.sessions.create                                            POST   /realtime/sessions
beta.realtime.transcription_sessions.create                              POST   /realtime/transcription_sessions
beta.responses.cancel                                                    POST   /responses/{response_id}/cancel
beta.responses.compact                                                   POST   /responses/compact
beta.responses.create                                                    POST   /responses streams
beta.responses.delete                                                    DELETE /responses/{response_id}
beta.responses.input_items.list                                          GET    /responses/{response_id}/input_items pages
beta.responses.input_tokens.count                                        POST   /responses/input_tokens
beta.responses.retrieve                                                  GET    /responses/{response_id} streams
beta.threads.create                                                      POST   /threads
beta.threads.create_and_run                                              POST   /threads/runs streams
beta.threads.create_and_run_poll                                         several calls
beta.threads.delete                                                      DELETE /threads/{thread_id}
beta.threads.messages.create                                             POST   /threads/{thread_id}/messages
beta.threads.messages.delete                                             DELETE /threads/{thread_id}/messages/{message_id}
beta.threads.messages.list                                               GET    /threads/{thread_id}/messages pages
beta.threads.messages.retrieve                                           GET    /threads/{thread_id}/messages/{message_id}
beta.threads.messages.update                                             POST   /threads/{thread_id}/messages/{message_id}
beta.threads.retrieve                                                    GET    /threads/{thread_id}
beta.threads.runs.cancel                                                 POST   /threads/{thread_id}/runs/{run_id}/cancel
beta.threads.runs.create                                                 POST   /threads/{thread_id}/runs streams
beta.threads.runs.create_and_poll                                        several calls
beta.threads.runs.list                                                   GET    /threads/{thread_id}/runs pages
beta.threads.runs.poll                                                   several calls
beta.threads.runs.retrieve                                               GET    /threads/{thread_id}/runs/{run_id}
beta.threads.runs.steps.list                                             GET    /threads/{thread_id}/runs/{run_id}/steps pages
beta.threads.runs.steps.retrieve                                         GET    /threads/{thread_id}/runs/{run_id}/steps/{step_id}
beta.threads.runs.submit_tool_outputs                                    POST   /threads/{thread_id}/runs/{run_id}/submit_tool_outputs streams
beta.threads.runs.submit_tool_outputs_and_poll                           several calls
beta.threads.runs.update                                                 POST   /threads/{thread_id}/runs/{run_id}
beta.threads.update                                                      POST   /threads/{thread_id}
chat.completions.create                                                  POST   /chat/completions streams
chat.completions.delete                                                  DELETE /chat/completions/{completion_id}
chat.completions.list                                                    GET    /chat/completions pages
chat.completions.messages.list                                           GET    /chat/completions/{completion_id}/messages pages
chat.completions.retrieve                                                GET    /chat/completions/{completion_id}
chat.completions.update                                                  POST   /chat/completions/{completion_id}
completions.create                                                       POST   /completions streams
containers.create                                                        POST   /containers
containers.delete                                                        DELETE /containers/{container_id}
containers.files.content.retrieve                                        GET    /containers/{container_id}/files/{file_id}/content
containers.files.create                                                  POST   /containers/{container_id}/files form
containers.files.delete                                                  DELETE /containers/{container_id}/files/{file_id}
containers.files.list                                                    GET    /containers/{container_id}/files pages
containers.files.retrieve                                                GET    /containers/{container_id}/files/{file_id}
containers.list                                                          GET    /containers pages
containers.retrieve                                                      GET    /containers/{container_id}
content_provenance_checks.create                                         POST   /content_provenance_checks form
conversations.create                                                     POST   /conversations
conversations.delete                                                     DELETE /conversations/{conversation_id}
conversations.items.create                                               POST   /conversations/{conversation_id}/items
conversations.items.delete                                               DELETE /conversations/{conversation_id}/items/{item_id}
conversations.items.list                                                 GET    /conversations/{conversation_id}/items pages
conversations.items.retrieve                                             GET    /conversations/{conversation_id}/items/{item_id}
conversations.retrieve                                                   GET    /conversations/{conversation_id}
conversations.update                                                     POST   /conversations/{conversation_id}
decisions.create                                                         POST   /decisions
embeddings.create                                                        POST   /embeddings
evals.create                                                             POST   /evals
evals.delete                                                             DELETE /evals/{eval_id}
evals.list                                                               GET    /evals pages
evals.retrieve                                                           GET    /evals/{eval_id}
evals.runs.cancel                                                        POST   /evals/{eval_id}/runs/{run_id}/cancel
evals.runs.create                                                        POST   /evals/{eval_id}/runs
evals.runs.delete                                                        DELETE /evals/{eval_id}/runs/{run_id}
evals.runs.list                                                          GET    /evals/{eval_id}/runs pages
evals.runs.output_items.list                                             GET    /evals/{eval_id}/runs/{run_id}/output_items pages
evals.runs.output_items.retrieve                                         GET    /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}
evals.runs.retrieve                                                      GET    /evals/{eval_id}/runs/{run_id}
evals.update                                                             POST   /evals/{eval_id}
files.content                                                            GET    /files/{file_id}/content
files.create                                                             POST   /files form
files.delete                                                             DELETE /files/{file_id}
files.list                                                               GET    /files pages
files.retrieve                                                           GET    /files/{file_id}
files.retrieve_content                                                   GET    /files/{file_id}/content
files.wait_for_processing                                                several calls
fine_tuning.alpha.graders.run                                            POST   /fine_tuning/alpha/graders/run
fine_tuning.alpha.graders.validate                                       POST   /fine_tuning/alpha/graders/validate
fine_tuning.checkpoints.permissions.create                               POST   /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions pages
fine_tuning.checkpoints.permissions.delete                               DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}
fine_tuning.checkpoints.permissions.list                                 GET    /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions pages
fine_tuning.checkpoints.permissions.retrieve                             GET    /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
fine_tuning.jobs.cancel                                                  POST   /fine_tuning/jobs/{fine_tuning_job_id}/cancel
fine_tuning.jobs.checkpoints.list                                        GET    /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints pages
fine_tuning.jobs.create                                                  POST   /fine_tuning/jobs
fine_tuning.jobs.list                                                    GET    /fine_tuning/jobs pages
fine_tuning.jobs.list_events                                             GET    /fine_tuning/jobs/{fine_tuning_job_id}/events pages
fine_tuning.jobs.pause                                                   POST   /fine_tuning/jobs/{fine_tuning_job_id}/pause
fine_tuning.jobs.resume                                                  POST   /fine_tuning/jobs/{fine_tuning_job_id}/resume
fine_tuning.jobs.retrieve                                                GET    /fine_tuning/jobs/{fine_tuning_job_id}
images.create_variation                                                  POST   /images/variations form
images.edit                                                              POST   /images/edits streams
images.generate                                                          POST   /images/generations streams
live.create                                                              POST   /live/sessions
live.sessions.accept                                                     POST   /live/sessions/{session_id}/accept
live.sessions.download_recording                                         GET    /live/sessions/{session_id}/content
live.sessions.fork                                                       POST   /live/sessions/{session_id}/fork
live.sessions.hangup                                                     POST   /live/sessions/{session_id}/hangup
live.sessions.refer                                                      POST   /live/sessions/{session_id}/refer
live.sessions.reject                                                     POST   /live/sessions/{session_id}/reject
models.delete                                                            DELETE /models/{model}
models.list                                                              GET    /models pages
models.retrieve                                                          GET    /models/{model}
moderations.create                                                       POST   /moderations
realtime.calls.accept                                                    POST   /realtime/calls/{call_id}/accept
realtime.calls.create                                                    POST   /realtime/calls
realtime.calls.hangup                                                    POST   /realtime/calls/{call_id}/hangup
realtime.calls.refer                                                     POST   /realtime/calls/{call_id}/refer
realtime.calls.reject                                                    POST   /realtime/calls/{call_id}/reject
realtime.client_secrets.create                                           POST   /realtime/client_secrets
realtime.translations.client_secrets.create                              POST   /realtime/translations/client_secrets
responses.cancel                                                         POST   /responses/{response_id}/cancel
responses.compact                                                        POST   /responses/compact
responses.create                                                         POST   /responses streams
responses.delete                                                         DELETE /responses/{response_id}
responses.feedback.create                                                POST   /responses/{response_id}/feedback
responses.feedback.list                                                  GET    /responses/{response_id}/feedback
responses.input_items.list                                               GET    /responses/{response_id}/input_items pages
responses.input_tokens.count                                             POST   /responses/input_tokens
responses.retrieve                                                       GET    /responses/{response_id} streams
safety.alerts.retrieve                                                   GET    /safety/alerts/{id}
safety.cases.retrieve                                                    GET    /safety/cases/{id}
skills.content.retrieve                                                  GET    /skills/{skill_id}/content
skills.create                                                            POST   /skills form
skills.delete                                                            DELETE /skills/{skill_id}
skills.list                                                              GET    /skills pages
skills.retrieve                                                          GET    /skills/{skill_id}
skills.update                                                            POST   /skills/{skill_id}
skills.versions.content.retrieve                                         GET    /skills/{skill_id}/versions/{version}/content
skills.versions.create                                                   POST   /skills/{skill_id}/versions form
skills.versions.delete                                                   DELETE /skills/{skill_id}/versions/{version}
skills.versions.list                                                     GET    /skills/{skill_id}/versions pages
skills.versions.retrieve                                                 GET    /skills/{skill_id}/versions/{version}
uploads.cancel                                                           POST   /uploads/{upload_id}/cancel
uploads.complete                                                         POST   /uploads/{upload_id}/complete
uploads.create                                                           POST   /uploads
uploads.create                                                           several calls
uploads.list                                                             GET    /uploads pages
uploads.parts.create                                                     POST   /uploads/{upload_id}/parts form
uploads.retrieve                                                         GET    /uploads/{upload_id}
uploads.upload_file_chunked                                              several calls
vector_stores.create                                                     POST   /vector_stores
vector_stores.create                                                     POST   /vector_stores
vector_stores.delete                                                     DELETE /vector_stores/{vector_store_id}
vector_stores.file_batches.cancel                                        POST   /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
vector_stores.file_batches.cancel                                        POST   /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
vector_stores.file_batches.create                                        POST   /vector_stores/{vector_store_id}/file_batches
vector_stores.file_batches.create                                        POST   /vector_stores/{vector_store_id}/file_batches
vector_stores.file_batches.create                                        POST   /vector_stores/{vector_store_id}/file_batches
vector_stores.file_batches.create                                        POST   /vector_stores/{vector_store_id}/file_batches
vector_stores.file_batches.create_and_poll                               several calls
vector_stores.file_batches.create_and_poll                               several calls
vector_stores.file_batches.list_files                                    GET    /vector_stores/{vector_store_id}/file_batches/{batch_id}/files pages
vector_stores.file_batches.list_files                                    GET    /vector_stores/{vector_store_id}/file_batches/{batch_id}/files pages
vector_stores.file_batches.poll                                          several calls
vector_stores.file_batches.poll                                          several calls
vector_stores.file_batches.retrieve                                      GET    /vector_stores/{vector_store_id}/file_batches/{batch_id}
vector_stores.file_batches.retrieve                                      GET    /vector_stores/{vector_store_id}/file_batches/{batch_id}
vector_stores.file_batches.upload_and_poll                               several calls
vector_stores.file_batches.upload_and_poll                               several calls
vector_stores.files.content                                              GET    /vector_stores/{vector_store_id}/files/{file_id}/content pages
vector_stores.files.create                                               POST   /vector_stores/{vector_store_id}/files
vector_stores.files.create_and_poll                                      several calls
vector_stores.files.delete                                               DELETE /vector_stores/{vector_store_id}/files/{file_id}
vector_stores.files.list                                                 GET    /vector_stores/{vector_store_id}/files pages
vector_stores.files.poll                                                 several calls
vector_stores.files.retrieve                                             GET    /vector_stores/{vector_store_id}/files/{file_id}
vector_stores.files.update                                               POST   /vector_stores/{vector_store_id}/files/{file_id}
vector_stores.files.upload                                               several calls
vector_stores.files.upload_and_poll                                      several calls
vector_stores.list                                                       GET    /vector_stores pages
vector_stores.query                                                      POST   /vector_stores/{vector_store_id}/search pages
vector_stores.retrieve                                                   GET    /vector_stores/{vector_store_id}
vector_stores.search                                                     POST   /vector_stores/{vector_store_id}/search pages
vector_stores.update                                                     POST   /vector_stores/{vector_store_id}
videos.create                                                            POST   /videos form
videos.create_and_poll                                                   several calls
videos.create_character                                                  POST   /videos/characters form
videos.delete                                                            DELETE /videos/{video_id}
videos.download_content                                                  GET    /videos/{video_id}/content
videos.edit                                                              POST   /videos/edits form
videos.extend                                                            POST   /videos/extensions form
videos.get_character                                                     GET    /videos/characters/{character_id}
videos.list                                                              GET    /videos pages
videos.poll                                                              several calls
videos.remix                                                             POST   /videos/{video_id}/remix
videos.retrieve                                                          GET    /videos/{video_id}
webhooks.create                                                          POST   /webhook_endpoints
webhooks.delete                                                          DELETE /webhook_endpoints/{webhook_endpoint_id}
webhooks.event_types.list                                                GET    /webhook_event_types
webhooks.list                                                            GET    /webhook_endpoints pages
webhooks.retrieve                                                        GET    /webhook_endpoints/{webhook_endpoint_id}
webhooks.rotate_secret                                                   POST   /webhook_endpoints/{webhook_endpoint_id}/rotate_secret
webhooks.test                                                            POST   /webhook_endpoints/{webhook_endpoint_id}/test
webhooks.update                                                          POST   /webhook_endpoints/{webhook_endpoint_id}
"""

# Methods that are functions around such: they read answers as types, hand out streams or sessions, or ask the API for nothing.
FUNCTIONS = """
beta.agents.sessions.artifacts.for_result
beta.agents.sessions.stream
beta.chat.completions.parse
beta.chat.completions.stream
beta.realtime.connect
beta.responses.connect
beta.threads.create_and_run_stream
beta.threads.runs.create_and_stream
beta.threads.runs.stream
beta.threads.runs.submit_tool_outputs_stream
chat.completions.parse
chat.completions.stream
live.connect
live.forks.connect
live.sideband.connect
realtime.connect
realtime.translations.connect
responses.connect
responses.parse
responses.stream
webhooks.unwrap
webhooks.verify_signature
""".split()

VERBS = ("get", "post", "delete", "paged")
MOST_LINES = 450  # of any file, prose included; lists of shapes may be as long as they are
MOST_DECLARED = 12


def declarations(name: str) -> Iterator[tuple[str, Any]]:
    """Path and declaration of every method of a top-level resource, asked of a client, since sub-resources load when used."""
    resource: Any = getattr(oai_lite.OpenAI(api_key="sk-test"), name)
    yield from _below(name, resource)


def _below(name: str, resource: Any, wanted: type = Method) -> Iterator[tuple[str, Any]]:
    for cls in reversed(type(resource).__mro__):
        for member, value in vars(cls).items():
            if isinstance(value, cached_property):
                yield from _below(f"{name}.{member}", getattr(resource, member), wanted)
            elif isinstance(value, wanted):
                yield f"{name}.{member}", value


def _lines(name: str) -> Iterator[str]:
    for path, value in declarations(name):
        if isinstance(value, Endpoint):
            yield _line(path, value, "" if value.multipart is None else "form")
        elif isinstance(value, PagedEndpoint):
            yield _line(path, value.endpoint, "pages")
        elif isinstance(value, StreamingEndpoint):
            yield _line(path, value.endpoint, "streams")
        else:
            yield f"{path} several calls"


def _line(path: str, endpoint: Endpoint[..., Any], how: str) -> str:
    return f"{path} {endpoint.method} {endpoint.path} {how}".strip()


def test_methods() -> None:
    """The methods of the client are these, no less and no more, each with its verb and its path."""
    found = [line for name in parts.modules_in("resources") for line in _lines(name)]
    assert sorted(found) == [" ".join(line.split()) for line in METHODS.strip().splitlines()]


def test_functions() -> None:
    """What else can be called on a resource is these, no less and no more."""
    made: Any = oai_lite.OpenAI(api_key="sk-test")
    found = [
        path
        for name in parts.modules_in("resources")
        for path, _ in _below(name, getattr(made, name), FunctionType)
        if "._" not in path
    ]
    assert sorted(found) == FUNCTIONS


# ---------------------------------------------------------------------- what it takes to write one


def _prose(node: ast.AST) -> set[int]:
    """The lines of a definition's docstring."""
    if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return set()
    if ast.get_docstring(node, clean=False) is None:
        return set()
    return set(range(node.body[0].lineno, (node.body[0].end_lineno or node.body[0].lineno) + 1))


def _decorators(node: ast.AST) -> set[str]:
    """The last words of a definition's decorators."""
    shown = (ast.unparse(each).split("(")[0] for each in getattr(node, "decorator_list", ()))
    return {text.rpartition(".")[2] for text in shown}


def _declared_lines(source: Source, function: ast.FunctionDef) -> int:
    """Lines of code of a declaration: decorators, `def`, result, body; not its parameters' own lines, not its docstring."""
    given = function.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    parameters: set[int] = set()
    for each in every:
        if each is not None:
            parameters.update(range(each.lineno, (each.end_lineno or each.lineno) + 1))
    parameters.discard(function.lineno)
    first = min([function.lineno, *(each.lineno for each in function.decorator_list)])
    lines = source.text.splitlines()
    counted = set(range(first, (function.end_lineno or first) + 1)) - parameters - _prose(function)
    return sum(1 for line in counted if lines[line - 1].strip() and not lines[line - 1].strip().startswith(("#", "*,")))


def _endpoints() -> list[tuple[Source, ast.FunctionDef]]:
    return [
        (source, node)
        for source in sources()
        if source.name.startswith("resources.")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and _decorators(node) & set(VERBS)
    ]


def test_an_endpoint_is_short() -> None:
    """Beside its parameters and its docstring an endpoint takes at most 12 lines of code."""
    lengths = {f"{source.name}:{node.name}": _declared_lines(source, node) for source, node in _endpoints()}
    assert len(lengths) >= 20
    assert {name: lines for name, lines in lengths.items() if lines > MOST_DECLARED} == {}
    assert min(lengths.values()) >= 3  # a verb, a `def` and a body: the counting counts


def test_an_endpoint_is_a_declaration() -> None:
    """It has a docstring, a result, and `...` for a body: no code of its own."""
    wrong = [
        f"{source.name}:{node.name}"
        for source, node in _endpoints()
        if len(node.body) != 2 or not _prose(node) or node.returns is None or ast.unparse(node.body[1]) != "..."
    ]
    assert wrong == []


# ---------------------------------------------------------------------- every file


@pytest.mark.parametrize("source", [source for source in sources() if not source.in_types], ids=repr)
def test_a_file_can_be_read_at_one_go(source: Source) -> None:
    """At most 450 lines, prose included."""
    lines = source.text.count("\n")
    assert lines <= MOST_LINES


def _public_methods(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.ClassDef, ast.AST]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and not inner.name.startswith("_"):
                    yield f"{prefix}{node.name}.{inner.name}", node, inner
            yield from _public_methods(node, f"{prefix}{node.name}.")


def test_every_public_method_is_documented() -> None:
    """Each public method of each public class has a docstring; overloads and what a base in its file documents excepted."""
    missing = []
    for source in sources():
        if any(part.startswith("_") for part in source.name.split(".")) and source.name != "__main__":
            continue
        classes = {node.name: node for node in source.tree.body if isinstance(node, ast.ClassDef)}
        for name, cls, method in _public_methods(source.tree):
            if _prose(method) or _decorators(method) & {"overload", "setter"}:
                continue
            bases = [classes[each] for base in cls.bases if (each := ast.unparse(base).split("[")[0]) in classes]
            documented = {getattr(each, "name", "") for base in bases for each in base.body if _prose(each)}
            if getattr(method, "name", "") not in documented:
                missing.append(f"{source.name}:{getattr(method, 'lineno', 0)} {name}")
    assert missing == []


def test_no_text_names_a_module_absolutely() -> None:
    """No string of the code holds a module's full path, so that a copy of another name finds its own; docstrings may."""
    tops = {source.name.split(".")[0] for source in sources() if source.name}
    path = re.compile(r"\boai_lite\.(" + "|".join(sorted(tops)) + r")\b")
    found = []
    for source in sources():
        if source.name.startswith("cli."):
            continue  # shows programs to the reader, who has the package under its own name
        prose = set().union(*map(_prose, ast.walk(source.tree)))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.lineno not in prose:
                if path.search(node.value):
                    found.append(f"{source.name}:{node.lineno}")
    assert found == []


@pytest.mark.parametrize("folder", ["testing", "cli"])
def test_nobody_needs(folder: str) -> None:
    """`testing/` and `cli/` may be left out: nothing else imports them."""
    needing = [
        source.name
        for source in sources()
        for module, _, _ in source.imports()
        if module is not None
        and module.split(".")[0] == folder
        and source.name.split(".")[0] not in ("testing", "cli", "__main__")
    ]
    assert needing == []


def test_types_know_only_models() -> None:
    """Shapes import shapes, the base of models, and the helper behind lazy packages."""
    allowed = {"types", "model", "_lazy", "request"}
    found = [
        f"{source.name} imports {module}"
        for source in sources()
        if source.in_types
        for module, _, _ in source.imports()
        if module is not None and module.split(".")[0] not in allowed
    ]
    assert found == []
