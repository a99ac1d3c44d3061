"""How replies are read: the parts that answers and opt_out are made of."""
