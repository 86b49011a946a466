typedef int a = 1; typedef static int b; typedef c; d e; typedef int f(void) { return 0; }
