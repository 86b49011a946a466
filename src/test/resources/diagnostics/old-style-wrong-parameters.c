struct undefined;
extern struct undefined whole;
int again(a, b) int a, b, a; { return b; }
int incomplete(a) struct undefined a; { return 0; }
int array(a, b) int a[3], b; { return a[b]; }
void condition(void) { if (whole) return; }
