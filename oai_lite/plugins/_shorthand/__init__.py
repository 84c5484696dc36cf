"""The resources that the plugin `shorthand` extends, a file for each."""
