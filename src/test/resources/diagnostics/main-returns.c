void f(void) { return; } int g(void) { return (void)0; } void h(void) { return f(); } _Noreturn void i(void) { for (;;) ; }
