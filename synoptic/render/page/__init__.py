"""The page: one module a section, each from the shared index to markup; `synoptic.render.html` puts them together."""
