int f(int a) { if (a) goto err; return 0; }
