"""What users of the client see and set: options, copies, lifetime, headers, arguments, plugins."""
