"""make storm: the deployed template while AWS and the provider fail, and judges of the end."""
