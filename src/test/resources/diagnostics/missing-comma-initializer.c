int a[] = { 1, 2 3, 4 };
char *names[] = { "a" "b", "c" };
struct s { int a, b; } s = { .a = 1 .b = 2 };
