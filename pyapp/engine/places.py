"""Where things are in the repository, and in the built site."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements"
OVERRIDES = ROOT / "site_overrides"
NODE_MODULES = ROOT / "node_modules"
BUILD = ROOT / "build"
SITE = ROOT / "site"

# Below the site's base.
ENGINE = "engine"
ENGINE_MANIFEST = "engine/manifest.json"
SERVICE_WORKER = "service-worker.js"
WEB_MANIFEST = "afterview.webmanifest"
FONTS = "assets/fonts"
ICONS = "icons"
