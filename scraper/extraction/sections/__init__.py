"""Sections and tags: breadcrumbs, links to sections, and what may be the name of one."""
