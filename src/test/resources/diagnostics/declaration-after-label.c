int f(int a)
{
	if (a) goto out;
	switch (a) {
	case 1:
		int b = 2;
		return b;
	}
out:
	int c = 3;
	return c;
}
