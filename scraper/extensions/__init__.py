"""Scrapy extensions and the scheduler."""
