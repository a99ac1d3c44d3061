"""What a person runs against a deployment, with an account's credentials: docs/operations.md."""
