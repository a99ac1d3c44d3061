"""The service's own code on seeded stand-ins for AWS and the provider, with faults at every call.

python -m tests.simulation --seeds 10000
"""
