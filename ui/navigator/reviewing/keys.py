"""The keys of the review: one for each thing to do, by the words of the language in use."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from ....plugin.core.texts import current_language, tr

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
_ALWAYS = {  # beside the letters; what is shown for them
    "next": ("→", (KEY.Key_Right, KEY.Key_PageDown)),
    "previous": ("←", (KEY.Key_Left, KEY.Key_PageUp)),
    "help": ("F1, ?", (KEY.Key_F1, KEY.Key_Question)),
}
_LETTERS = {
    "en": {
        "accept": "A", "fields": "F", "different": "D", "source_wrong": "W", "not_ours": "O", "successor": "S",
        "merged": "M", "split": "P", "branch": "B", "closed": "C", "inquiry": "I", "undo": "U", "fit": "Z",
    },
    "de": {
        "accept": "A", "fields": "E", "different": "V", "source_wrong": "Q", "not_ours": "U", "successor": "N",
        "merged": "F", "split": "T", "branch": "B", "closed": "G", "inquiry": "R", "undo": "Z", "fit": "K",
    },
}  # fmt: skip
DECISIONS = (
    "accept", "fields", "different", "source_wrong", "not_ours", "inquiry", "closed", "successor", "merged", "split",
    "branch",
)  # fmt: skip
ACTIONS = (*DECISIONS, "undo", "next", "previous", "fit", "help")


@dataclass(frozen=True)
class Pressed:
    """A key press as the review reads it. ``number``: 0-9 where a candidate is meant, and then ``action`` is ''.

    ``with_note``: the shift key was held, which asks for a note with the decision.
    """

    action: str = ""
    number: int = -1
    with_note: bool = False


def letters() -> dict[str, str]:
    """The letter of each action in the language in use."""
    return _LETTERS[current_language()]


def shown_key(action: str) -> str:
    """The key of an action for people."""
    return _ALWAYS[action][0] if action in _ALWAYS else letters()[action]


def titles() -> dict[str, str]:
    """What buttons say."""
    return {
        "accept": tr("Accept"), "fields": tr("Fields…"), "different": tr("Not the same"),
        "source_wrong": tr("Source wrong"), "not_ours": tr("Not for us"), "inquiry": tr("Inquiry"),
        "closed": tr("Closed down"), "successor": tr("Successor"), "merged": tr("Merged"), "split": tr("Split"),
        "branch": tr("Branch office"), "undo": tr("Undo"), "next": tr("Next finding"),
        "previous": tr("Previous finding"), "fit": tr("Fit map"), "help": tr("All keys"),
    }  # fmt: skip


def explanations() -> dict[str, str]:
    """What the actions do, in a sentence."""
    return {
        "accept": tr("Both are the same institution: the list's values are taken over. A new one is taken up."),
        "fields": tr("The same, but only the fields that you choose are taken over."),
        "different": tr("These are two different institutions."),
        "source_wrong": tr("The list is wrong here: the register stays as it is."),
        "not_ours": tr("The list's record does not belong in the register."),
        "inquiry": tr("Ask somebody first, and come back to it on a day that you choose."),
        "closed": tr("The institution does not exist any more."),
        "successor": tr("The institution is closed, and another one comes after it."),
        "merged": tr("The institution is closed, and went into another one."),
        "split": tr("The list's record is a new institution that came off another one."),
        "branch": tr("One is a branch office of the other."),
        "undo": tr("Takes the last decision back and shows its finding."),
        "next": tr("Goes on without a decision."),
        "previous": tr("Goes back without a decision."),
        "fit": tr("Shows both places on the map."),
        "help": tr("Shows all keys."),
    }


def pressed(event: QKeyEvent) -> Pressed | None:
    """What a key press means here; None for every other key."""
    key, modifiers = event.key(), event.modifiers()
    control, shift = (bool(modifiers & held) for held in (MODIFIER.ControlModifier, MODIFIER.ShiftModifier))
    if modifiers & (MODIFIER.AltModifier | MODIFIER.MetaModifier) or (control and shift):
        return None
    if control:
        return Pressed("undo") if key == KEY.Key_Z else None
    for action, (_, keys) in _ALWAYS.items():
        if key in keys:
            return Pressed(action)
    if KEY.Key_0 <= key <= KEY.Key_9 and not shift:
        return Pressed(number=key - KEY.Key_0)
    found = next((action for action, letter in letters().items() if key == ord(letter)), "")
    return Pressed(found, with_note=shift and found in DECISIONS) if found else None
