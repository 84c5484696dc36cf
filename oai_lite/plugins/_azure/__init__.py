"""The machinery of the plugins `azure` and `azure_ad`: loaded for clients that talk to Azure, and for no other."""
