"""The environment that the template gives to functions, with made-up values."""

import os

_QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012"
BASE_URL = "https://api-id.execute-api.us-east-1.amazonaws.com"

FUNCTIONS = {
    "API_KEY_PARAMETER": "/stayline/twilio/api-key",
    "AUTH_TOKENS_PARAMETER": "/stayline/twilio/auth-tokens",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "BULK_QUEUE_URL": f"{_QUEUE}/bulk",
    "BUS_NAME": "stayline",
    "CONTACT_KEY_PARAMETER": "/stayline/contact-key",
    "LINKS_URL_PARAMETER": "/stayline/links-url",
    "LOG_LEVEL": "INFO",
    "POWERTOOLS_SERVICE_NAME": "stayline",
    "PROVIDER_BASE_URL": "http://127.0.0.1:9",
    "PUBLIC_BASE_URL_PARAMETER": "/stayline/public-base-url",
    "SENDER": "+12025550100",
    "TABLE_NAME": "stayline",
    "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000",
    "URGENT_QUEUE_URL": f"{_QUEUE}/urgent",
}
PARAMETERS = {
    "/stayline/twilio/api-key": "SK00000000000000000000000000000000:an-api-secret",
    "/stayline/twilio/auth-tokens": "an-auth-token-of-no-account",
    "/stayline/contact-key": "a-contact-key-of-no-deployment",
    "/stayline/public-base-url": BASE_URL,
    "/stayline/links-url": f"{BASE_URL}/l",
}
