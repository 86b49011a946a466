struct in { int a, b; }; struct out { struct in i; int c[2]; struct in *p; };
struct out x = { 1, 2, 3, 4 }; struct out y = { { 1 }, { 2, 3 }, 0, 5 }; struct out z = { .i.a = 1, .c[1] = 2, .i.q = 3, .c = 4, .p = 5 }; struct out w[] = { { .p = &x.i }, [3].c = { 1, 2, 3 } }; struct out v = { 0 };
