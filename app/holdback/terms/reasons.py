# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line in plain words for each conclusion of the rules."""

from __future__ import annotations

from holdback.errors import Message, say


def reason_for(name: str, stance: str, flags: frozenset[str]) -> Message:
    """Return the sentence for reason ``name`` of rules.toml, told for ``stance``."""
    if name == "platform_trains":
        return _platform_trains(stance, flags)
    if name == "third_parties_train":
        return _third_parties(stance)
    return _FIXED.get(name) or say("These words bear on the use but do not settle it.")


def silent_reason(language: str) -> Message:
    """Return why a use is called silent."""
    if language not in ("en", "de", "fr"):
        return say(
            "Holdback does not read this language ({language}), so nothing was found.",
            language=language,
        )
    return say("Nothing in this text is about this use.")


def _platform_trains(stance: str, flags: frozenset[str]) -> Message:
    if stance == "prohibited":
        return say("The platform says that it does not train AI on this.")
    if stance == "opt_in_only":
        return say("The platform says that it trains AI on this only with your consent.")
    if stance == "permitted_opt_out":
        return say("The platform may train AI on this unless you object or switch it off.")
    if stance == "unclear":
        return say("The text rules training out, but with exceptions that leave it open.")
    if "public" in flags:
        return say("The platform may train AI on publicly available data, not on uploads as such.")
    return say("The platform may train AI on this, and the text names no way out.")


def _third_parties(stance: str) -> Message:
    if stance == "permitted_opt_out":
        return say("Others may train AI on this unless you object or switch it off.")
    if stance == "opt_in_only":
        return say("Others may train AI on this only with your consent.")
    return say("Others may train AI on this.")


_FIXED: dict[str, Message] = {
    "tag_by_default": say(
        "Works are tagged against AI use by default; others may use them only with your consent."
    ),
    "tag_by_choice": say(
        "Others may use works for AI unless the artist sets a tag, which is off by default."
    ),
    "part_of_content": say("The ban covers only part of the content and leaves the rest open."),
    "users_may_not_train": say("The rules forbid users to train AI on what is on the platform."),
    "users_may_not_use_in_ai": say(
        "Users get no right to use what is on the platform in AI systems."
    ),
    "third_parties_may_not_train": say("The text does not let others train AI on this."),
    "platform_trains_ml": say(
        "The platform may train machine learning on this; generative AI is not named."
    ),
    "platform_uses_ai": say(
        "The platform uses and develops AI; training on uploads is not spelt out."
    ),
    "platform_applies_ml": say(
        "Machine learning is applied to content; training is not mentioned."
    ),
    "shared_beside_training": say(
        "Content may be handed to others beside the training; AI is not named for them."
    ),
    "recommender": say(
        "Recommendations by a machine are described; machine learning is not named or denied."
    ),
    "users_train_on_terms": say(
        "Training by others is made subject to conditions; it is neither licensed nor ruled out."
    ),
    "others_cannot_be_stopped": say(
        "The platform says that it cannot keep others from collecting what is public."
    ),
    "inputs_not_shared": say("What you type into AI features is not shared for training."),
    "example_of_sharing": say("Training AI is named as an example of what the licence allows."),
    "artist_chooses": say("The artist is said to have a choice; the text names no default."),
    "models_of_others": say(
        "The promise speaks of models of others only; the platform's own are left open."
    ),
    "platform_limits_ml": say(
        "The promise speaks of machine learning; generative AI is not named in it."
    ),
    "automated_analysis": say("Content is analysed automatically; machine learning is not named."),
}
