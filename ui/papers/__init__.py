"""The dialogs of the strategy papers."""
