"""Profiles of content management systems that many newspapers share."""
