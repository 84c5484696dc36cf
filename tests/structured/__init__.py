"""Types described as strict schemas, and answers read back as them."""
