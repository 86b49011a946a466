int register_thing(int a);
int f(void) { return registr_thing(1); }
