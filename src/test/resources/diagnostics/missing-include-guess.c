int f(void) { size_t n = 0; bool b = true; uint32_t u = 1; return n + b + u + EOF + INT_MAX + errno; }
