"""make storm: the deployed template while AWS and the provider fail, and a judge of what came of it."""
