int f(int a)
{
	goto nowhere;
	break;
	continue;
dup: a++;
dup: a--;
	switch (a) { case 1: case 2: break; case 1: break; case 1 ... 3: break; default: break; default: break; case a: break; continue; }
	case 5: ;
	default: ;
	while (a) { break; continue; }
	goto;
	switch (1.5) { }
	switch (&a) { case 0: ; }
	if () a = 1;
	return a;
}
