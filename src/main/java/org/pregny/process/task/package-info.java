/** One tiny class per service task or listener of the models; its bean name is the task's id. */
package org.pregny.process.task;
