"""Copies of the package: zips to deploy, and folders inside other packages."""
