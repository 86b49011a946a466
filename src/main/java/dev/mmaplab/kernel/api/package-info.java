/**
 * What drivers call: one class for each Linux header, bound by name to the declarations of {@code
 * kernel/include}; may use {@code c}, {@code machine}, {@code interp} and {@code kernel}.
 *
 * <p>What the headers leave in a module's object for the loader, by section: {@code .mmaplab.init}
 * and {@code .mmaplab.exit} hold a pointer to the module's init and exit function; {@code .modinfo}
 * strings such as {@code license=GPL}; {@code __param} a {@code struct kernel_param} for each
 * parameter (its {@code ops->set(value, param)} parses, {@code ops->get(buffer, param)} shows);
 * {@code __ksymtab} a {@code struct kernel_symbol} for each exported symbol. {@code THIS_MODULE} is
 * the address of {@code __this_module}, a {@code struct module} that the loader provides.
 */
@NamedInterface("api")
@NullMarked
package dev.mmaplab.kernel.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
