"""The built-in profiles as people choose them."""

from __future__ import annotations

from ...plugin.core.texts import current_language


def profile_titles() -> list[tuple[str, str]]:
    """Name and ``name – title`` of each built-in profile."""
    from ...plugin.core.index.profile import built_in_profiles, load_profile

    language = current_language()
    return [(name, f"{name} – {load_profile(name).title.in_language(language)}") for name in built_in_profiles()]
