"""Keep customers by text message, from your own AWS account."""
