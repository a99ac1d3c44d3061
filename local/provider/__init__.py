"""The provider double: Twilio's wire protocol, its carrier, and a ledger to judge by."""
