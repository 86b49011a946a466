struct s { int a; }
static int x;
int y = sizeof(x);
