"""The only code that knows AWS and the provider."""
