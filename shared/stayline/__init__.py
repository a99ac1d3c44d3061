"""Keep customers by text message, from your own AWS account."""

from stayline import start

start.begin()
